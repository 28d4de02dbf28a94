package nightshift.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EmailAddress;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.customers.reading.Urgency;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailMark;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import org.springframework.stereotype.Component;

/**
 * Turns what was decided about a mail into what is committed: a draft in its thread and marks in Outlook, and everything a person wants
 * to see of it. A mail that is handed over is marked for its role, in Outlook, where people work.
 */
@Component
public class TriageConclusions {
    /** The mail as a whole is its one item. */
    public static final String ITEM = "mail";

    private static final String DRAFT_READY = "Draft ready";
    private static final String FOR_CLAIMS = "For claims";
    private static final String URGENT = "Urgent";
    private static final int LONGEST_LABEL = 200;

    private final TriageSettings settings;
    private final HandOverLetters letters;

    public TriageConclusions(TriageSettings settings, HandOverLetters letters) {
        this.settings = settings;
        this.letters = letters;
    }

    public Decided of(TriageCase asked, TriageDecision decision) {
        StoredMail mail = asked.open().mail();
        return new Decided(
                asked.work(),
                new Item(ITEM, label(mail), TriageFacts.of(asked, decision, settings)),
                decision(asked, decision));
    }

    private Decision decision(TriageCase asked, TriageDecision decision) {
        if (decision instanceof TriageDecision.NoAnswer none) {
            return new Decision.Nothing(none.reason());
        }
        if (decision instanceof TriageDecision.ForClaims claims) {
            return new Decision.Proceed(List.of(Effect.of(mark(asked, FOR_CLAIMS), 1)), claims.reasons());
        }
        if (decision instanceof TriageDecision.DraftedAlready already) {
            return new Decision.Proceed(List.of(Effect.of(mark(asked, DRAFT_READY), 1)), List.of(already.reason()));
        }
        return decision instanceof TriageDecision.Draft draft
                ? new Decision.Proceed(drafted(asked, draft))
                : handedOver(asked, (TriageDecision.HandedOver) decision);
    }

    private static List<Effect> drafted(TriageCase asked, TriageDecision.Draft draft) {
        DraftMail reply = DraftMail.answer(asked.open().mail(), draft.reply().html(), reference(asked, "reply"));
        return List.of(Effect.of(reply, 1), Effect.of(mark(asked, DRAFT_READY), 2));
    }

    private Decision handedOver(TriageCase asked, TriageDecision.HandedOver decision) {
        List<Effect> effects = new ArrayList<>();
        effects.add(Effect.of(mark(asked, "For " + decision.role()), 1));
        forwarded(asked, decision).ifPresent(draft -> effects.add(Effect.of(draft, 1)));
        Reason to = new Reason(ReasonKind.HANDED_OVER, "For %s.".formatted(decision.role()));
        List<Reason> reasons = new ArrayList<>(List.of(to));
        reasons.addAll(decision.reasons());
        return new Decision.Proceed(effects, reasons);
    }

    private Optional<DraftMail> forwarded(TriageCase asked, TriageDecision.HandedOver decision) {
        Optional<EmailAddress> person = settings.forwardDrafts() ? settings.person(decision.role()) : Optional.empty();
        return person.map(address -> new DraftMail(
                asked.open().mail().mailbox(),
                null,
                false,
                List.of(address),
                "For you: " + label(asked.open().mail()),
                letters.html(asked, decision),
                reference(asked, "hand-over")));
    }

    private static MailMark mark(TriageCase asked, String category) {
        StoredMail mail = asked.open().mail();
        List<String> categories =
                asked.understood().urgency() == Urgency.NOW ? List.of(category, URGENT) : List.of(category);
        return new MailMark(mail.mailbox(), mail.graphId(), categories, false);
    }

    private static String reference(TriageCase asked, String role) {
        return reference(asked.open().mail().graphId(), role);
    }

    /** By the mail's own id in Outlook, not by our row: one mail never gets two drafts, also when our database is lost. */
    static String reference(String graphId, String role) {
        return "triage/" + graphId + "/" + role;
    }

    private static String label(StoredMail mail) {
        String subject =
                mail.subject().isBlank() ? "(no subject)" : mail.subject().strip();
        return subject.substring(0, Math.min(LONGEST_LABEL, subject.length()));
    }
}
