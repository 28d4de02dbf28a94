package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Money;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.customers.reading.MailTopic;
import nightshift.customers.reading.Urgency;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailMark;
import nightshift.shop.OrderState;
import org.junit.jupiter.api.Test;

class TriageConclusionsTests {
    private final TriageSettings settings = Cases.settings();
    private final TriageConclusions conclusions = new TriageConclusions(settings, new HandOverLetters(Cases.STORE));
    private final TriageDecision.HandedOver toSales = new TriageDecision.HandedOver(
            "sales", List.of(new Reason(ReasonKind.HANDED_OVER, "A person answers mails about \"bulk quote\".")));

    @Test
    void laysTheDraftIntoTheThreadFirstAndMarksTheMailThen() {
        var draft = new TriageDecision.Draft(Cases.reply("Hello", "returns, \"Back\""));

        var asked = Cases.about(MailTopic.RETURN_POLICY).build();
        var decided = conclusions.of(asked, draft);

        List<Effect> effects = ((Decision.Proceed) decided.decision()).effects();
        assertThat(effects).extracting(Effect::position).containsExactly(1, 2);
        assertThat((DraftMail) effects.get(0).payload()).satisfies(reply -> {
            assertThat(reply.replyTo()).isEqualTo("AAMk17");
            assertThat(reply.operation()).isEqualTo("createReply");
            assertThat(reply.to()).isEmpty();
            assertThat(reply.key().value()).isEqualTo("draft/triage/AAMk17/reply");
            assertThat(reply.unlessAnsweredSince())
                    .isEqualTo(asked.open().mail().receivedAt());
        });
        assertThat(((MailMark) effects.get(1).payload()).categories()).containsExactly("Draft ready");
        assertThat(decided.item().facts()).containsKeys("draft", "cited", "phrased");
    }

    @Test
    void marksAMailForWhoeverTakesItOver() {
        Cases mail = Cases.about(MailTopic.BULK_QUOTE);
        mail.urgency = Urgency.NOW;

        var decided = conclusions.of(mail.build(), toSales);

        assertThat(((Decision.Proceed) decided.decision()).effects())
                .singleElement()
                .satisfies(effect ->
                        assertThat(((MailMark) effect.payload()).categories()).containsExactly("For sales", "Urgent"));
        assertThat(decided.decision().reasons()).first().satisfies(reason -> assertThat(reason.detail())
                .isEqualTo("For sales."));
        assertThat(decided.item().facts()).containsEntry("person", "sally@store.example");
    }

    @Test
    void showsHowTheOrderIsPaidAndWhatWentBack() {
        var refunded = Cases.paidAs(
                Cases.order("#1494", OrderState.NOT_SHIPPED),
                Optional.of("PARTIALLY_REFUNDED"),
                Optional.of(Money.of("20.00", "USD")));

        var decided = conclusions.of(
                Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(refunded).build(), toSales);

        assertThat(decided.item().facts().get("orders").toString())
                .contains("payment=partially refunded", "refunded=20.00 USD");
    }

    @Test
    void writesNothingAboutAMachinesMail() {
        var none = new TriageDecision.NoAnswer(new Reason(ReasonKind.NOT_APPLICABLE, "It is an automatic reply."));

        assertThat(conclusions.of(Cases.about(MailTopic.ROBOT).build(), none).decision())
                .isInstanceOf(Decision.Nothing.class);
    }
}
