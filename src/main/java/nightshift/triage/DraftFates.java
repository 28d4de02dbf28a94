package nightshift.triage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
import nightshift.mailbox.DraftFate;
import nightshift.mailbox.MailboxMessage;
import nightshift.mailbox.MessageRef;
import nightshift.operations.RunItem;
import nightshift.settings.EditDistance;
import nightshift.triage.TriagedMails.UnsentDraft;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** How much of a draft a person changed before he sent it. */
@Component
public class DraftFates {
    private static final int LONGEST_COMPARED = 6000;

    private final Clock clock;

    public DraftFates(Clock clock) {
        this.clock = clock;
    }

    public static MessageRef reference(UnsentDraft draft, DraftFate.Sent sent) {
        return new MessageRef(draft.mailbox(), sent.id());
    }

    /**
     * @param item the decision that made the draft; empty where its details were removed meanwhile: then it counts as unchanged
     * @param sent the mail as it went out
     */
    public SentDraft measured(UnsentDraft draft, Optional<RunItem> item, MailboxMessage sent) {
        String drafted =
                item.flatMap(one -> TriageFacts.text(one, TriageFacts.DRAFT)).orElse("");
        return new SentDraft(
                draft.workId(),
                sent.receivedAt().orElseGet(clock::instant),
                share(drafted, Jsoup.parse(sent.bodyHtml()).text()));
    }

    /** 0: sent as drafted, 1: nothing of it is left. What stands below the draft, such as the quoted mail, is no change. */
    static BigDecimal share(String drafted, String sent) {
        String before = squeezed(drafted);
        String after = squeezed(sent);
        if (before.isEmpty() || after.startsWith(before)) {
            return BigDecimal.ZERO;
        }
        String compared = after.substring(0, Math.min(after.length(), before.length()));
        BigDecimal distance = BigDecimal.valueOf(EditDistance.between(before, compared));
        return distance.divide(BigDecimal.valueOf(before.length()), 4, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE);
    }

    private static String squeezed(String text) {
        String one = text.replaceAll("(?m)^- ", "").replaceAll("\\s+", " ").strip();
        return one.substring(0, Math.min(LONGEST_COMPARED, one.length()));
    }
}
