package nightshift.fulfillment.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.mailbox.OutgoingMail;
import nightshift.operations.DeadLetterAlerts;
import nightshift.operations.OpenDifference;
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
        return mails.text(subject, text, "alert/dead-letters/" + alert.id());
    }

    /** What reconciliation found between the runs, where something of it is new. Sent once for the latest of it. */
    public Optional<OutgoingMail> differences(List<OpenDifference> open) {
        List<OpenDifference> news = open.stream().filter(OpenDifference::isNew).toList();
        if (news.isEmpty()) {
            return Optional.empty();
        }
        String sentences = open.stream()
                .map(difference ->
                        "- " + difference.difference().sentence() + (difference.isNew() ? "" : " (told before)"))
                .collect(Collectors.joining("\n"));
        return mails.text(
                news.size() == 1
                        ? "1 write is not as it was recorded"
                        : news.size() + " writes are not as they were recorded",
                "Shopify or Amazon show something else than Nightshift has recorded:\n\n" + sentences,
                "differences/" + news.get(news.size() - 1).id());
    }
}
