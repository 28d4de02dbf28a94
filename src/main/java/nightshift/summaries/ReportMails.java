package nightshift.summaries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.mailbox.OutgoingMail;
import nightshift.operations.KeptSummary;
import nightshift.operations.Run;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Mails about the work itself: from the first mailbox for orders, else from the first, to {@code nightshift.summary.to}. */
@Component
public class ReportMails {
    private final StoreSettings settings;

    /** @throws IllegalArgumentException when people are to be told and there is no mailbox to tell them from */
    public ReportMails(StoreSettings settings) {
        this.settings = settings;
        if (!to(settings).isEmpty() && from(settings).isEmpty()) {
            throw new IllegalArgumentException(
                    "nightshift.summary.to names " + to(settings).get(0)
                            + ", but nightshift.mailboxes has no mailbox to send from: add one, or leave summary.to empty");
        }
    }

    /** The summary of a run as a mail, sent once for each run. Empty when nobody is to get it: then it is on the desk only. */
    public Optional<OutgoingMail> summary(KeptSummary summary, Run run) {
        return mail(summary.subject(), summary.html(), summary.text(), reference("summary", run.id(), run.startedAt()));
    }

    /**
     * What makes it the same mail. Outlook keeps it, and outlives this database: in a new or restored one the ids begin anew, and
     * the mail of another database must not pass for this one.
     *
     * @param at when it happened, which no two databases have in common
     */
    public static String reference(String kind, long id, Instant at) {
        return kind + "/" + id + "/" + at;
    }

    /** The alert that a run did not happen, sent once for each of them. */
    public Optional<OutgoingMail> missedRun(MissedRun missed) {
        return text(missed.subject(), missed.text(), missed.reference());
    }

    /** @param reference what makes it the same mail: it is sent once */
    public Optional<OutgoingMail> text(String subject, String text, String reference) {
        return mail(subject, "", text, reference);
    }

    private Optional<OutgoingMail> mail(String subject, String html, String text, String reference) {
        return to(settings).isEmpty()
                ? Optional.empty()
                : from(settings)
                        .map(from -> new OutgoingMail(from.address(), to(settings), subject, html, text, reference));
    }

    private static List<EmailAddress> to(StoreSettings settings) {
        return settings.summary().to() == null ? List.of() : settings.summary().to();
    }

    private static Optional<Mailbox> from(StoreSettings settings) {
        return settings.mailboxes().stream()
                .filter(mailbox -> mailbox.purpose() == Mailbox.Purpose.ORDERS)
                .findFirst()
                .or(() -> settings.mailboxes().stream().findFirst());
    }
}
