package nightshift.fulfillment.summary;

import java.util.Optional;
import nightshift.mailbox.OutgoingMail;
import nightshift.operations.DeadLetterAlerts;
import nightshift.settings.StoreSettings;
import nightshift.summaries.ReportMails;
import org.springframework.stereotype.Component;

/** Alerts about the nights, between their summaries. */
@Component
public class AlertMails {
    private final StoreSettings settings;
    private final ReportMails mails;

    public AlertMails(StoreSettings settings, ReportMails mails) {
        this.settings = settings;
        this.mails = mails;
    }

    /** The alert that dead letters grow or wait too long, sent once for each time it is raised. */
    public Optional<OutgoingMail> deadLetters(DeadLetterAlerts.Alert alert) {
        String subject = alert.kind() == DeadLetterAlerts.Kind.GROWING
                ? "Nightshift: dead letters grow"
                : "Nightshift: a dead letter waits";
        String text = alert.detail() + "\n\nWhat failed, and the buttons to retry or discard it: "
                + settings.desk().url() + "\n";
        return mails.text(subject, text, ReportMails.reference("alert/dead-letters", alert.id(), alert.raisedAt()));
    }
}
