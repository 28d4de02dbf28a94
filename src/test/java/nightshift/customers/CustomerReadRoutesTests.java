package nightshift.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nightshift.core.EmailAddress;
import nightshift.customers.reading.CustomerMail;
import nightshift.customers.reading.HandOver;
import nightshift.customers.reading.KnownSenders;
import nightshift.customers.reading.MailTopic;
import nightshift.customers.reading.Understanding;
import nightshift.customers.reading.UnderstandingProof;
import nightshift.customers.reading.UnderstandingQuestions;
import nightshift.customers.reading.Understood;
import nightshift.documents.ModelRoutes;
import nightshift.documents.ai.LanguageModel;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.ai.ModelSettings;
import nightshift.documents.ai.ModelSpend;
import nightshift.documents.ai.ReadingCache;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class CustomerReadRoutesTests {
    private static final String UNSURE =
            "Hey there, my stuff from you folks, any idea whereabouts it might be these days?";

    private final ModelCamelContext camel = new DefaultCamelContext();
    private final Answering model = new Answering();
    private Sandbox server;

    @BeforeEach
    void start() throws Exception {
        server = new Sandbox(0, List.of(model), new Faults()).start();
        ModelSettings settings = new ModelSettings(
                ModelSettings.Provider.OPENAI,
                server.url() + "/provider/v1",
                "key",
                "simulated",
                new BigDecimal("1.00"),
                new BigDecimal("5"),
                new BigDecimal("25"),
                Duration.ofSeconds(20),
                4000);
        DriverManagerDataSource data = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V6__document_cache.sql")).execute(data);
        JdbcClient jdbc = JdbcClient.create(data);
        ModelQuestions questions = new ModelQuestions(settings);
        List.of(
                        questions,
                        new Understanding(KnownSenders.NOBODY),
                        new UnderstandingQuestions(questions),
                        new UnderstandingProof(),
                        new LanguageModel(settings),
                        new ModelSpend(jdbc, Clock.systemUTC(), settings),
                        new ReadingCache(jdbc, Clock.systemUTC()))
                .forEach(bean -> camel.getRegistry().bind(bean.getClass().getSimpleName(), bean));
        camel.addRoutesConfigurations(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
            }
        });
        camel.addRoutes(new ModelRoutes());
        camel.addRoutes(new CustomerReadRoutes());
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        server.close();
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
        return camel.createProducerTemplate().requestBody("direct:understand-mail", mail, Understood.class);
    }

    private static String wish(String topic, String words) {
        return "{\"wishes\":[{\"topic\":\"%s\",\"words\":[\"%s\"]}],\"handOvers\":[],\"urgency\":\"NORMAL\",\"urgencyReason\":\"none\",\"language\":\"en\"}"
                .formatted(topic, words);
    }

    /** A model that answers what it is told to. */
    private static final class Answering implements SandboxSystem {
        private final List<String> asked = new ArrayList<>();
        private String answer = "";

        @Override
        public String path() {
            return "/provider";
        }

        @Override
        public SandboxResponse answer(SandboxRequest request) {
            asked.add(request.text());
            try {
                byte[] body = new ObjectMapper()
                        .writeValueAsBytes(Map.of(
                                "id", "1",
                                "choices",
                                        List.of(Map.of(
                                                "index",
                                                0,
                                                "finish_reason",
                                                "stop",
                                                "message",
                                                Map.of("role", "assistant", "content", answer))),
                                "usage", Map.of("prompt_tokens", 100, "completion_tokens", 20, "total_tokens", 120)));
                return new SandboxResponse(200, Map.of("content-type", "application/json"), body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
