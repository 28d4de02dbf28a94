package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.customers.reading.MailTopic;
import nightshift.documents.ModelRig;
import nightshift.shop.OrderState;
import nightshift.triage.replies.PhrasingProof;
import nightshift.triage.replies.PhrasingQuestions;
import nightshift.triage.replies.PhrasingRules;
import nightshift.triage.replies.Reply;
import nightshift.triage.replies.ReplyRig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TriagePhraseRoutesTests {
    private static final String FACTS = "Your order #1494 of November 18, 2026 has not shipped yet.";

    private final Cases mail =
            Cases.about(MailTopic.WHERE_IS_MY_ORDER).own(Cases.order("#1494", OrderState.NOT_SHIPPED));
    private ModelRig model;
    private TriageDecider decider;

    @BeforeEach
    void start() throws Exception {
        model = new ModelRig();
        PhrasingRules rules = new PhrasingRules();
        decider = new TriageDecider(ReplyRig.replies(Cases.settings(), ""), Cases.settings());
        model.bind(new PhrasingQuestions(model.questions, rules, Cases.settings()), new PhrasingProof(rules), decider);
        model.start(new TriagePhraseRoutes());
    }

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void putsTheModelsWordsAroundTheFacts() {
        model.answer = words("Thank you for your patience with order #1494.", "Please write again at any time.");

        Reply reply = phrased();

        assertThat(reply.phrased()).isTrue();
        assertThat(reply.text())
                .startsWith("Hello Dana Cole,\n\nThank you for your patience with order #1494.")
                .contains(FACTS)
                .endsWith("Please write again at any time.\n\nKind regards\nNorthpoint Storage");
        assertThat(reply.html()).contains("<p>Thank you for your patience with order #1494.</p>");
    }

    @Test
    void keepsTheStoresWordingsWhereTheModelStatesSomething() {
        model.answer = words("Good news, order #1494 arrives on Friday.", "");

        Reply reply = phrased();

        assertThat(reply.phrased()).isFalse();
        assertThat(reply.text()).contains("Thank you for your message.", FACTS).doesNotContain("Friday");
    }

    @Test
    void keepsTheStoresWordingsWhereTheModelDoesNotAnswer() {
        model.answer = "no JSON at all";

        assertThat(phrased().phrased()).isFalse();
        assertThat(model.asked).hasSize(1);
    }

    @Test
    void sendsNoAddressOfTheCustomerToTheModel() {
        model.answer = words("Thank you for writing.", "");
        phrased();

        assertThat(model.asked.get(0)).contains("Where is my order?", "#1494").doesNotContain(Cases.DANA.value());
    }

    @Test
    void asksNobodyInALanguageWhoseWordsCannotBeChecked() {
        mail.language = "de";
        phrased();

        assertThat(model.asked).isEmpty();
    }

    private Reply phrased() {
        TriageCase asked = mail.build();
        Object decision = model.camel
                .createFluentProducerTemplate()
                .withBody(decider.decide(asked))
                .withVariable("triageCase", asked)
                .to("direct:phrase-reply")
                .request(Object.class);
        return ((TriageDecision.Draft) decision).reply();
    }

    private static String words(String opening, String ending) {
        return "{\"opening\":\"%s\",\"ending\":\"%s\"}".formatted(opening, ending);
    }
}
