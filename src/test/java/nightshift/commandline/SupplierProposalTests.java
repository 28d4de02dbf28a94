package nightshift.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.mailbox.DeltaPage;
import nightshift.mailbox.DeltaQuestion;
import nightshift.mailbox.MailboxAttachment;
import nightshift.mailbox.MailboxMessage;
import nightshift.mailbox.MessageRef;
import nightshift.operations.Processes;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.junit.jupiter.api.Test;

class SupplierProposalTests {
    private static final EmailAddress ORDERS = new EmailAddress("orders@store.example");
    private static final Optional<Instant> THIRTY_DAYS_AGO = Optional.of(Instant.parse("2026-10-24T07:00:00Z"));

    private final Processes processes = mock(Processes.class);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void readsEveryPageOfTheLastThirtyDaysAndPrintsTheBlock() {
        when(processes.ask("mailbox-delta", new DeltaQuestion(ORDERS, "inbox", Optional.empty(), THIRTY_DAYS_AGO)))
                .thenReturn(page(message("m1", "Shipped: PO-7415"), Optional.of("next")));
        when(processes.ask("mailbox-delta", new DeltaQuestion(ORDERS, "inbox", Optional.of("next"), THIRTY_DAYS_AGO)))
                .thenReturn(page(message("m2", "Shipped: PO-7416"), Optional.empty()));
        when(processes.ask(eq("mailbox-attachments"), any(MessageRef.class))).thenReturn(List.of(slip()));
        assertThat(propose(List.of(Mailbox.of(ORDERS, Mailbox.Purpose.ORDERS, null))))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("- name: 'Harbor Tools'   # 2 mails about orders")
                .contains("addresses: ['ship@harbor.example']")
                .contains("po-pattern: 'PO-\\d{4}'");
    }

    @Test
    void saysWhyOutlookCouldNotBeRead() {
        when(processes.ask(eq("mailbox-delta"), any()))
                .thenThrow(RemoteFailure.hopeless(RemoteSystem.OUTLOOK, "Outlook refused: grant Mail.Read"));
        assertThat(propose(List.of(Mailbox.of(ORDERS, Mailbox.Purpose.ORDERS, null))))
                .isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("grant Mail.Read");
    }

    @Test
    void asksForAMailboxFirst() {
        assertThat(propose(List.of())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("nightshift.mailboxes");
    }

    private int propose(List<Mailbox> mailboxes) {
        StoreSettings settings = new StoreSettings(
                ZoneOffset.UTC,
                Mode.SHADOW,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost:8080")),
                mailboxes,
                List.of());
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);
        return new SupplierProposal(new RecentMail(processes), settings, clock)
                .perform(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static DeltaPage page(MailboxMessage message, Optional<String> next) {
        return new DeltaPage(
                List.of(message), List.of(), next, next.isEmpty() ? Optional.of("delta") : Optional.empty(), false);
    }

    private static MailboxAttachment slip() {
        return new MailboxAttachment(
                ORDERS, "m1", "a1", "slip.pdf", "application/pdf", 1000, false, MailboxAttachment.Kind.FILE);
    }

    private static MailboxMessage message(String id, String subject) {
        return new MailboxMessage(
                ORDERS,
                "inbox",
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EmailAddress("ship@harbor.example")),
                Optional.of("Harbor Tools"),
                List.of(),
                subject,
                THIRTY_DAYS_AGO,
                Map.of(),
                "<p>See the attached slip.</p>",
                true,
                false,
                true);
    }
}
