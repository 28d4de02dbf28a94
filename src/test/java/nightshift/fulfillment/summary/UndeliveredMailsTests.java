package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Workflow;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Run;
import org.junit.jupiter.api.Test;

class UndeliveredMailsTests {
    private final UndeliveredMails undelivered = new UndeliveredMails(Nights.store());

    @Test
    void namesTheMailThatDidNotArrive() {
        assertThat(undelivered.find(List.of(report("Undeliverable: Nightshift: 50 handled"))))
                .isEqualTo(
                        new Finding.Undelivered(
                                List.of(
                                        "\"Undeliverable: Nightshift: 50 handled\" came to orders@store.example Mon 23 Nov 02:00: a mail from there did not arrive. Look which, and send it to the right address.")));
    }

    @Test
    void endsSomewhereWhenSomebodySendsThousandsInTheStoresName() {
        Finding found = undelivered.find(Collections.nCopies(5_000, report("Undeliverable: You won")));

        assertThat(((Finding.Undelivered) found).mails())
                .hasSize(21)
                .last()
                .isEqualTo("4980 more such reports came in.");
    }

    @Test
    void looksBackToTheRunBefore() {
        Run run = new Run(2, Workflow.FULFILLMENT, "schedule", Nights.NOW);
        Run before = new Run(1, Workflow.FULFILLMENT, "desk", Nights.NOW.minusSeconds(7200));

        assertThat(undelivered.since(run, Optional.of(before))).isEqualTo(before.startedAt());
        assertThat(undelivered.since(run, Optional.empty())).isEqualTo(Nights.NOW.minusSeconds(3 * 86_400));
    }

    private static StoredMail report(String subject) {
        return new StoredMail(
                1,
                new EmailAddress("orders@store.example"),
                "inbox",
                "id",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EmailAddress("postmaster@store.example")),
                Optional.empty(),
                List.of(),
                subject,
                Nights.NOW,
                Map.of(),
                "",
                false);
    }
}
