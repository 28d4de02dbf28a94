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

/** Mails about the work itself: from the first mailbox for orders to {@code nightshift.summary.to}. */
@Component
public class ReportMails {
    private final StoreSettings settings;

    public ReportMails(StoreSettings settings) {
        this.settings = settings;
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
        List<EmailAddress> to =
                settings.summary().to() == null ? List.of() : settings.summary().to();
        return to.isEmpty()
                ? Optional.empty()
                : settings.mailboxes().stream()
                        .filter(mailbox -> mailbox.purpose() == Mailbox.Purpose.ORDERS)
                        .findFirst()
                        .map(from -> new OutgoingMail(from.address(), to, subject, html, text, reference));
    }
}
