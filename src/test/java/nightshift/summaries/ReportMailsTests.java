package nightshift.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.operations.KeptSummary;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.junit.jupiter.api.Test;

class ReportMailsTests {
    private static final KeptSummary SUMMARY = new KeptSummary(12, "46 shipped", "<p>46</p>", "46");
    private static final EmailAddress OWNER = new EmailAddress("owner@store.example");
    private static final List<Mailbox> MAILBOXES = List.of(
            new Mailbox(new EmailAddress("support@store.example"), Mailbox.Purpose.SUPPORT, null),
            new Mailbox(new EmailAddress("orders@store.example"), Mailbox.Purpose.ORDERS, null));

    @Test
    void theSummaryGoesOutOnceForItsRunFromTheMailboxForOrders() {
        assertThat(new ReportMails(store(List.of(OWNER), MAILBOXES)).summary(SUMMARY))
                .get()
                .satisfies(mail -> {
                    assertThat(mail.reference()).isEqualTo("summary/12");
                    assertThat(mail.mailbox()).isEqualTo(new EmailAddress("orders@store.example"));
                    assertThat(mail.to()).containsExactly(OWNER);
                    assertThat(mail.subject()).isEqualTo("46 shipped");
                });
    }

    @Test
    void withoutRecipientsOrMailboxNothingIsSent() {
        assertThat(new ReportMails(store(List.of(), MAILBOXES)).summary(SUMMARY))
                .isEmpty();
        assertThat(new ReportMails(store(List.of(OWNER), List.of())).summary(SUMMARY))
                .isEmpty();
    }

    private static StoreSettings store(List<EmailAddress> to, List<Mailbox> mailboxes) {
        return new StoreSettings(
                ZoneOffset.UTC,
                Mode.AUTO,
                new StoreSettings.Summary(to),
                null,
                new StoreSettings.Desk(URI.create("http://localhost")),
                mailboxes,
                List.of());
    }
}
