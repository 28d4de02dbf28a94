package nightshift.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.customers.reading.CustomerMail;
import nightshift.customers.reading.HandOver;
import nightshift.customers.reading.KnownSenders;
import nightshift.customers.reading.MailTopic;
import nightshift.customers.reading.Understanding;
import nightshift.customers.reading.UnderstandingProof;
import nightshift.customers.reading.UnderstandingQuestions;
import nightshift.customers.reading.Understood;
import nightshift.documents.ModelRig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerReadRoutesTests {
    private static final String UNSURE =
            "Hey there, my stuff from you folks, any idea whereabouts it might be these days?";

    private ModelRig model;

    @BeforeEach
    void start() throws Exception {
        model = new ModelRig();
        model.bind(
                new Understanding(KnownSenders.NOBODY),
                new UnderstandingQuestions(model.questions),
                new UnderstandingProof());
        model.start(new CustomerReadRoutes());
    }

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void letsTheModelDecideWithWordsOfTheMailAndAsksItOnce() {
        model.answer = wish("WHERE_IS_MY_ORDER", "any idea whereabouts it might be");
        assertThat(understood(UNSURE).topic()).isEqualTo(MailTopic.WHERE_IS_MY_ORDER);
        assertThat(understood(UNSURE).draftable()).isTrue();
        assertThat(model.asked).hasSize(1);
        assertThat(model.asked.get(0))
                .contains("wishes")
                .contains("WHERE_IS_MY_ORDER")
                .contains("<<<DOCUMENT ");
    }

    @Test
    void staysWithTheRulesWhereTheModelInventsWords() {
        model.answer = wish("WHERE_IS_MY_ORDER", "where is my order");
        assertThat(understood(UNSURE).draftable()).isFalse();
        assertThat(understood(UNSURE).has(HandOver.UNCLEAR)).isTrue();
    }

    @Test
    void staysWithTheRulesWhereTheModelAnswersSomethingElse() {
        model.answer = "{\"shipments\":[]}";
        assertThat(understood("Where is my order #1494?").topic()).isEqualTo(MailTopic.WHERE_IS_MY_ORDER);
    }

    @Test
    void sendsNoCardNumberToTheModel() {
        model.answer = wish("OTHER", "my card");
        assertThat(understood("Charge my card 4111 1111 1111 1111 for it.").has(HandOver.PAYMENT_DATA))
                .isTrue();
        assertThat(model.asked).isEmpty();
    }

    private Understood understood(String text) {
        CustomerMail mail = new CustomerMail(
                "",
                "<p>" + text + "</p>",
                Optional.of(new EmailAddress("jo@customer.example")),
                Optional.empty(),
                Map.of(),
                List.of(),
                1);
        return model.camel.createProducerTemplate().requestBody("direct:understand-mail", mail, Understood.class);
    }

    private static String wish(String topic, String words) {
        return "{\"wishes\":[{\"topic\":\"%s\",\"words\":[\"%s\"]}],\"handOvers\":[],\"urgency\":\"NORMAL\",\"urgencyReason\":\"none\",\"language\":\"en\"}"
                .formatted(topic, words);
    }
}
