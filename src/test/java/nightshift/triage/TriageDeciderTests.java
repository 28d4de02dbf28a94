package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.ReasonKind;
import nightshift.customers.reading.HandOver;
import nightshift.customers.reading.Intent;
import nightshift.customers.reading.MailTopic;
import nightshift.shop.OrderState;
import nightshift.shop.ParcelState;
import nightshift.triage.replies.ReplyRig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriageDeciderTests {
    private final TriageSettings settings = Cases.settings(
            new RoutingRule(null, List.of("legal_threat"), null, null, null, "owner"),
            new RoutingRule(List.of("bulk_quote"), null, null, "partition", 20, "projects"),
            Cases.rule("bulk_quote", "sales"));
    private final TriageDecider decider = new TriageDecider(ReplyRig.replies(settings), settings);

    @Test
    void draftsTheAnswerToARoutineQuestion() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER)
                .own(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z1", ParcelState.ON_ITS_WAY)));

        assertThat(decider.decide(mail.build())).isInstanceOf(TriageDecision.Draft.class);
    }

    @ParameterizedTest
    @EnumSource(HandOver.class)
    void neverDraftsWhatAsksForAPerson(HandOver kind) {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER)
                .own(Cases.order("#1494", OrderState.SHIPPED, Cases.parcel("1Z1", ParcelState.ON_ITS_WAY)))
                .handedOver(kind, "It asks for a person.");

        assertThat(decider.decide(mail.build())).isInstanceOf(TriageDecision.HandedOver.class);
    }

    @Test
    void handsAnUncertainRoutineQuestionOverAndSaysWhyItIsUncertain() {
        Cases mail = new Cases();
        mail.intents.add(new Intent(MailTopic.STOCK_QUESTION, List.of(), false, "its words are unknown"));

        var over = (TriageDecision.HandedOver) decider.decide(mail.build());

        assertThat(over.role()).isEqualTo("service");
        assertThat(over.reasons()).singleElement().satisfies(reason -> assertThat(reason.detail())
                .contains("stock question", "its words are unknown"));
    }

    @Test
    void draftsNothingWhereOneOfSeveralQuestionsIsNotRoutine() {
        Cases mail = Cases.about(MailTopic.WHERE_IS_MY_ORDER, MailTopic.CANCELLATION_OR_CHANGE)
                .own(Cases.order("#1494", OrderState.NOT_SHIPPED));

        assertThat(decider.decide(mail.build())).isInstanceOf(TriageDecision.HandedOver.class);
    }

    @Test
    void leavesAMachinesMailAlone() {
        Cases mail = Cases.about(MailTopic.ROBOT);
        mail.robot = java.util.Optional.of("It is an automatic reply.");

        assertThat(decider.decide(mail.build())).isInstanceOf(TriageDecision.NoAnswer.class);
    }

    @Test
    void givesAMailToTheRoleOfTheFirstRuleThatFits() {
        Cases small = Cases.about(MailTopic.BULK_QUOTE).asksFor(12, "wire partitions");
        Cases large = Cases.about(MailTopic.BULK_QUOTE).asksFor(50, "wire partitions");
        small.said = large.said = "We need wire partitions";

        assertThat(role(small)).isEqualTo("sales");
        assertThat(role(large)).isEqualTo("projects");
        assertThat(role(large.handedOver(HandOver.LEGAL_THREAT, "It names a lawyer.")))
                .isEqualTo("owner");
    }

    @Test
    void namesAnInjectionAsSuch() {
        Cases mail =
                Cases.about(MailTopic.OTHER).handedOver(HandOver.PROMPT_INJECTION, "It gives orders to a machine.");

        assertThat(((TriageDecision.HandedOver) decider.decide(mail.build())).reasons())
                .extracting(reason -> reason.kind())
                .contains(ReasonKind.PROMPT_INJECTION);
    }

    private String role(Cases mail) {
        return ((TriageDecision.HandedOver) decider.decide(mail.build())).role();
    }
}
