package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Workflow;
import nightshift.mailbox.JunkQuestion;
import nightshift.mailbox.MailboxMessage;
import nightshift.operations.Run;
import org.junit.jupiter.api.Test;

class JunkMailsTests {
    private static final EmailAddress ORDERS = new EmailAddress("orders@store.example");

    private final JunkMails junk = new JunkMails(Nights.store());

    @Test
    void aSuppliersMailIsNamedAndAStrangersIsNot() {
        Finding found = junk.find(List.of(
                List.of(mail("ship@harbor.example", "Shipped: PO-7459"), mail("win@lottery.example", "You won")),
                List.of(mail("billing@acme.example", "Not his known address"))));
        assertThat(found)
                .isEqualTo(
                        new Finding.Junk(
                                List.of(
                                        "\"Shipped: PO-7459\" of Harbor (ship@harbor.example), received Mon 23 Nov 02:00, lies in the junk folder of orders@store.example: move it to the inbox if it is genuine.")));
    }

    @Test
    void theLookGoesBackToTheRunBeforeOrThreeDays() {
        Run run = new Run(2, Workflow.FULFILLMENT, "schedule", Nights.NOW);
        Run before = new Run(1, Workflow.FULFILLMENT, "desk", Nights.NOW.minusSeconds(7200));
        assertThat(junk.questions(run, Optional.of(before)))
                .hasSize(2)
                .contains(new JunkQuestion(ORDERS, before.startedAt()));
        assertThat(junk.questions(run, Optional.empty()))
                .contains(new JunkQuestion(ORDERS, Nights.NOW.minus(Duration.ofDays(3))));
    }

    private static MailboxMessage mail(String from, String subject) {
        return new MailboxMessage(
                ORDERS,
                "junkemail",
                "id",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EmailAddress(from)),
                Optional.of("Harbor"),
                List.of(),
                subject,
                Optional.of(Nights.NOW),
                Map.of(),
                "",
                true,
                false,
                true);
    }
}
