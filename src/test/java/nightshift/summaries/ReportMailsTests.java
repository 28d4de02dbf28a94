package nightshift.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.RemoteSystem;
import nightshift.core.Workflow;
import nightshift.mailbox.OutgoingMail;
import nightshift.operations.Difference;
import nightshift.operations.DifferenceKind;
import nightshift.operations.KeptSummary;
import nightshift.operations.OpenDifference;
import nightshift.operations.Run;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.junit.jupiter.api.Test;

class ReportMailsTests {
    private static final KeptSummary SUMMARY = new KeptSummary(12, "46 shipped", "<p>46</p>", "46");
    private static final Run RUN = new Run(12, Workflow.FULFILLMENT, "schedule", Instant.parse("2026-11-23T07:00:00Z"));
    private static final EmailAddress OWNER = new EmailAddress("owner@store.example");
    private static final List<Mailbox> MAILBOXES = List.of(
            Mailbox.of(new EmailAddress("support@store.example"), Mailbox.Purpose.SUPPORT, null),
            Mailbox.of(new EmailAddress("orders@store.example"), Mailbox.Purpose.ORDERS, null));

    @Test
    void theSummaryGoesOutOnceForItsRunFromTheMailboxForOrders() {
        assertThat(new ReportMails(store(List.of(OWNER), MAILBOXES)).summary(SUMMARY, RUN))
                .get()
                .satisfies(mail -> {
                    assertThat(mail.reference()).isEqualTo("summary/12/2026-11-23T07:00:00Z");
                    assertThat(mail.mailbox()).isEqualTo(new EmailAddress("orders@store.example"));
                    assertThat(mail.to()).containsExactly(OWNER);
                    assertThat(mail.subject()).isEqualTo("46 shipped");
                });
    }

    @Test
    void withoutRecipientsNothingIsSent() {
        assertThat(new ReportMails(store(List.of(), MAILBOXES)).summary(SUMMARY, RUN))
                .isEmpty();
        assertThat(new ReportMails(store(List.of(), List.of())).summary(SUMMARY, RUN))
                .isEmpty();
    }

    @Test
    void aStoreThatReadsItsCustomersMailOnlyIsToldFromThatMailbox() {
        assertThat(new ReportMails(store(List.of(OWNER), MAILBOXES.subList(0, 1))).summary(SUMMARY, RUN))
                .map(OutgoingMail::mailbox)
                .contains(new EmailAddress("support@store.example"));
    }

    @Test
    void whoIsToBeToldFromNoMailboxStopsTheStart() {
        assertThatThrownBy(() -> new ReportMails(store(List.of(OWNER), List.of())))
                .hasMessage(
                        "nightshift.summary.to names owner@store.example, but nightshift.mailboxes has no mailbox to send from: add one, or leave summary.to empty");
    }

    /** Outlook outlives the database: what the last one sent or drafted must not pass for the mail of this one. */
    @Test
    void theMailsOfANewDatabaseAreNotThoseOfTheLastOneWithTheSameIds() {
        Run later =
                new Run(RUN.id(), RUN.workflow(), RUN.trigger(), RUN.startedAt().plusSeconds(1));
        ReportMails mails = new ReportMails(store(List.of(OWNER), MAILBOXES));
        DifferenceMails differences = new DifferenceMails(mails);

        assertThat(mails.summary(SUMMARY, later).map(OutgoingMail::reference))
                .isNotEqualTo(mails.summary(SUMMARY, RUN).map(OutgoingMail::reference));
        assertThat(differences.of(List.of(difference(later.startedAt()))).map(OutgoingMail::reference))
                .isNotEqualTo(
                        differences.of(List.of(difference(RUN.startedAt()))).map(OutgoingMail::reference));
    }

    private static OpenDifference difference(Instant firstSeenAt) {
        return new OpenDifference(
                1,
                new Difference(
                        DifferenceKind.MISSING,
                        RemoteSystem.SHOPIFY,
                        "key",
                        "order #1",
                        Optional.empty(),
                        "It is gone"),
                firstSeenAt,
                Optional.empty());
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
