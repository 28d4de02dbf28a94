package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Workflow;
import nightshift.customers.reading.MailTopic;
import nightshift.mailbox.MailMark;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import org.junit.jupiter.api.Test;

class RepeatedQuestionsTests {
    private final TriageDecision.Draft draft = new TriageDecision.Draft(Cases.reply("Not shipped yet."));

    @Test
    void namesTheMailForWhichTheSameAnswerWaits() {
        assertThat(RepeatedQuestions.unlessSaid(draft, List.of(Optional.of(saying("Not shipped yet.")))))
                .asInstanceOf(type(TriageDecision.DraftedAlready.class))
                .satisfies(already -> assertThat(already.reason().detail()).contains("My order"));
    }

    @Test
    void draftsWhatIsNotSaidYet() {
        assertThat(RepeatedQuestions.unlessSaid(draft, List.of(Optional.of(saying("Shipped.")), Optional.empty())))
                .isSameAs(draft);
    }

    @Test
    void marksTheMailAsOneWithADraft() {
        var decided = new TriageConclusions(Cases.settings(), new HandOverLetters(Cases.STORE))
                .of(
                        Cases.about(MailTopic.WHERE_IS_MY_ORDER).build(),
                        RepeatedQuestions.unlessSaid(draft, List.of(Optional.of(saying("Not shipped yet.")))));

        assertThat(((Decision.Proceed) decided.decision()).effects())
                .singleElement()
                .satisfies(effect ->
                        assertThat(((MailMark) effect.payload()).categories()).containsExactly("Draft ready"));
    }

    private static RunItem saying(String text) {
        return new RunItem(
                Workflow.TRIAGE,
                1,
                "mail/1",
                Optional.of(1L),
                "mail",
                "My order",
                Optional.empty(),
                ItemOutcome.DONE,
                List.of(),
                List.of(),
                Map.of("draft", text),
                Cases.NOW);
    }
}
