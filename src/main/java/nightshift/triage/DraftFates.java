package nightshift.triage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import nightshift.core.EmailAddress;
import nightshift.mailbox.DraftFate;
import nightshift.mailbox.MailboxMessage;
import nightshift.mailbox.MessageRef;
import nightshift.operations.Decisions;
import nightshift.settings.EditDistance;
import nightshift.triage.TriagedMails.WaitingDraft;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** How much of a draft a person changed before he sent it. */
@Component
public class DraftFates {
    private static final int LONGEST_COMPARED = 6000;

    private final TriagedMails mails;
    private final Decisions decisions;
    private final Clock clock;

    public DraftFates(TriagedMails mails, Decisions decisions, Clock clock) {
        this.mails = mails;
        this.decisions = decisions;
        this.clock = clock;
    }

    public static MessageRef reference(WaitingDraft draft, DraftFate.Sent sent) {
        return new MessageRef(new EmailAddress(draft.mailbox()), sent.id());
    }

    /** @param sent the mail as it went out */
    public void sent(WaitingDraft draft, MailboxMessage sent) {
        String drafted = decisions
                .item(draft.decisionId())
                .flatMap(item -> TriageFacts.text(item, TriageFacts.DRAFT))
                .orElse("");
        mails.sent(
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
        return distance.divide(BigDecimal.valueOf(before.length()), 4, RoundingMode.HALF_UP).min(BigDecimal.ONE);
    }

    private static String squeezed(String text) {
        String one = text.replaceAll("(?m)^- ", "").replaceAll("\\s+", " ").strip();
        return one.substring(0, Math.min(LONGEST_COMPARED, one.length()));
    }
}
