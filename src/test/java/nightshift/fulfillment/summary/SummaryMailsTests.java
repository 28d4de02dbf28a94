package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.operations.KeptSummary;
import nightshift.settings.StoreSettings;
import org.junit.jupiter.api.Test;

class SummaryMailsTests {
    private static final KeptSummary SUMMARY = new KeptSummary(12, "46 shipped", "<p>46</p>", "46");

    @Test
    void theSummaryGoesOutOnceForItsRunFromTheMailboxForOrders() {
        assertThat(new SummaryMails(Nights.store()).summary(SUMMARY)).get().satisfies(mail -> {
            assertThat(mail.reference()).isEqualTo("summary/12");
            assertThat(mail.mailbox()).isEqualTo(new EmailAddress("orders@store.example"));
            assertThat(mail.to()).containsExactly(new EmailAddress("owner@store.example"));
            assertThat(mail.subject()).isEqualTo("46 shipped");
        });
    }

    @Test
    void withoutRecipientsOrMailboxNothingIsSent() {
        assertThat(new SummaryMails(store(List.of())).summary(SUMMARY)).isEmpty();
        assertThat(new SummaryMails(store(List.of(new EmailAddress("owner@store.example")))).summary(SUMMARY))
                .isEmpty();
    }

    private static StoreSettings store(List<EmailAddress> to) {
        return new StoreSettings(
                ZoneOffset.UTC,
                Mode.AUTO,
                new StoreSettings.Summary(to),
                null,
                new StoreSettings.Desk(URI.create("http://localhost")),
                List.of(),
                List.of());
    }
}
