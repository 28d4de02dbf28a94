package nightshift.fulfillment.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.EmailAddress;
import nightshift.mailbox.OutgoingMail;
import nightshift.operations.DeadLetterAlerts;
import nightshift.operations.KeptSummary;
import nightshift.operations.OpenDifference;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** The mails about the night itself: from the first mailbox for orders to {@code nightshift.summary.to}. */
@Component
public class SummaryMails {
    private final StoreSettings settings;

    public SummaryMails(StoreSettings settings) {
        this.settings = settings;
    }

    /** The summary as a mail, sent once for each run. Empty when nobody is to get it: then it is on the desk only. */
    public Optional<OutgoingMail> summary(KeptSummary summary) {
        return mail(summary.subject(), summary.html(), summary.text(), "summary/" + summary.runId());
    }

    /** The alert that a run did not happen, sent once for each of them. */
    public Optional<OutgoingMail> alert(MissedRun missed) {
        return mail(missed.subject(), "", missed.text(), missed.reference());
    }

    /** The alert that dead letters grow or wait too long, sent once for each time it is raised. */
    public Optional<OutgoingMail> deadLetters(DeadLetterAlerts.Alert alert) {
        String subject = alert.kind() == DeadLetterAlerts.Kind.GROWING
                ? "Nightshift: dead letters grow"
                : "Nightshift: a dead letter waits";
        String text = alert.detail() + "\n\nWhat failed, and the buttons to retry or discard it: "
                + settings.desk().url() + "\n";
        return mail(subject, "", text, "alert/dead-letters/" + alert.id());
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
        return mail(
                news.size() == 1
                        ? "1 write is not as it was recorded"
                        : news.size() + " writes are not as they were recorded",
                "",
                "Shopify or Amazon show something else than Nightshift has recorded:\n\n" + sentences,
                "differences/" + news.get(news.size() - 1).id());
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
