package nightshift.competition;

import static nightshift.competition.KeepaFixtures.NOW;
import static nightshift.competition.KeepaFixtures.answer;
import static nightshift.competition.KeepaFixtures.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.RemoteFailure;
import nightshift.remote.SystemCheck;
import org.apache.camel.Exchange;
import org.apache.camel.builder.ExchangeBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.debugger.BacklogTracer;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keepa over real HTTP: its key stays hidden, its tokens are obeyed, what it said is kept. */
@ExtendWith(MigratedDatabase.class)
class KeepaRoutesTests {
    private static final String KEY = "k3epa-s3cret";
    private static final String OUT_OF_TOKENS =
            "{\"timestamp\":1,\"tokensLeft\":-20,\"refillIn\":30000,\"refillRate\":20,\"tokenFlowReduction\":0,\"tokensConsumed\":0}";

    private final KeepaServer keepa = new KeepaServer();
    private final DataSource database = MigratedDatabase.fresh();
    private final MovableClock clock = new MovableClock(NOW);
    private final KeepaSettings settings = KeepaFixtures.settings(keepa.url(), KEY);
    private final Competitors competitors = new Competitors(
            new JdbcTemplate(database), new TransactionTemplate(new JdbcTransactionManager(database)), settings);
    private final KeepaBudget budget = new KeepaBudget(JdbcClient.create(database), settings, clock);
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        KeepaAnswers answers = new KeepaAnswers(settings);
        KeepaKey key = new KeepaKey(settings);
        for (Object bean : List.of(
                key,
                answers,
                new KeepaCheck(settings),
                new KeepaSweeps(settings, competitors, budget, answers, clock))) {
            camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
        }
        camel.addRoutesConfigurations(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
                routeConfiguration("item").errorHandler(noErrorHandler());
            }
        });
        camel.addRoutes(new KeepaRoutes(settings, key));
        camel.addRoutes(new KeepaCheckRoutes());
        camel.getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                if (event instanceof CamelEvent.ExchangeSentEvent sent) {
                    shown.add(sent.getEndpoint().getEndpointUri() + " "
                            + sent.getExchange().getMessage().getHeaders() + " "
                            + sent.getExchange().getVariables());
                }
            }
        });
        camel.setBacklogTracing(true); // as Hawtio's trace tab switches it on
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        keepa.close();
    }

    @Test
    void keepsWhatKeepaSaysAndHowManyTokensAreLeft() {
        keepa.says(200, answer(product("B000000001", "", "\"current\":[-1,4999]")));

        KeepaSweep swept = refresh("B000000001");

        assertThat(swept.done()).isTrue();
        assertThat(competitors
                        .find("B000000001")
                        .orElseThrow()
                        .lowestNew()
                        .orElseThrow()
                        .landed()
                        .amount())
                .isEqualByComparingTo("49.99");
        assertThat(budget.known().orElseThrow().left()).isEqualTo(200);
        assertThat(keepa.accepted).allSatisfy(encodings -> assertThat(encodings).contains("gzip"));
    }

    @Test
    void sendsTheKeyOnTheWireAndShowsItNowhere() {
        keepa.says(200, answer(product("B000000001", "", "\"current\":[-1,4999]")))
                .says(
                        400,
                        "{\"tokensLeft\":5,\"refillIn\":1,"
                                + "\"error\":{\"type\":\"invalidParameter\",\"message\":\"key " + KEY
                                + " is unknown\"}}");

        refresh("B000000001");
        assertThatThrownBy(() -> ask("direct:keepa-products", new KeepaQuestion(List.of("B000000002"))))
                .isInstanceOf(RemoteFailure.class)
                .hasMessageContaining("HTTP 400")
                .hasMessageNotContaining(KEY);

        assertThat(keepa.asked)
                .allSatisfy(
                        asked -> assertThat(asked).startsWith("/keepa/product?").endsWith("&key=" + KEY));
        assertThat(shown).isNotEmpty().allSatisfy(seen -> assertThat(seen).doesNotContain(KEY));
        assertThat(settings.toString()).doesNotContain(KEY);
    }

    @Test
    void showsTheKeyInNoLogAndNoTrace() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Logger wire = (Logger) LoggerFactory.getLogger(
                "org.apache.hc"); // what goes over the wire is logged by nobody who does not ask for it
        Logger ours = (Logger) LoggerFactory.getLogger("nightshift");
        Logger routes = (Logger) LoggerFactory.getLogger("org.apache.camel");
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        root.addAppender(logged);
        wire.setLevel(Level.INFO);
        for (Logger each : List.of(ours, routes)) {
            each.setLevel(Level.TRACE);
            each.setAdditive(false); // thousands of lines, for this list only
            each.addAppender(logged);
        }
        try {
            keepa.says(200, answer(product("B000000001", "", "\"current\":[-1,4999]")))
                    .says(500, "busy");

            refresh("B000000001");
            assertThatThrownBy(() -> ask("direct:keepa-products", new KeepaQuestion(List.of("B000000002"))))
                    .isInstanceOf(RemoteFailure.class);
        } finally {
            root.detachAppender(logged);
            wire.setLevel(null);
            for (Logger each : List.of(ours, routes)) {
                each.detachAppender(logged);
                each.setAdditive(true);
                each.setLevel(null);
            }
        }

        assertThat(keepa.asked).hasSize(2);
        assertThat(logged.list).isNotEmpty().allSatisfy(event -> assertThat(event.getFormattedMessage()
                        + Optional.ofNullable(event.getThrowableProxy())
                                .map(ThrowableProxyUtil::asString)
                                .orElse(""))
                .doesNotContain(KEY));
        BacklogTracer tracer = camel.getCamelContextExtension().getContextPlugin(BacklogTracer.class);
        assertThat(tracer.getTraceCounter()).isPositive();
        assertThat(tracer.dumpAllTracedMessagesAsXml()).doesNotContain(KEY);
    }

    @Test
    void asksTheSameOnceMoreWhenTokensCome() {
        keepa.says(429, OUT_OF_TOKENS.replace("30000", "1").replace("-20", "0"))
                .says(200, answer(product("B000000001", "", "\"current\":[-1,4999]")));

        assertThat(refresh("B000000001").done()).isTrue();
        assertThat(keepa.asked).hasSize(2);
        assertThat(keepa.asked.get(0)).isEqualTo(keepa.asked.get(1));
    }

    @Test
    void waitsAsLongAsKeepaSays() {
        keepa.says(429, OUT_OF_TOKENS.replace("30000", "400000"));

        assertThat(refresh("B000000001").left()).isEqualTo(1);
        // 400 s until the next refill, 20 overdrawn at 20 a minute, and a second: longer than a sweep waits
        assertThat(budget.pause().toSeconds()).isEqualTo(461);
        assertThat(keepa.asked).hasSize(1);
    }

    @Test
    void leavesTheRestToTheNextRunWhenTokensComeTooLate() {
        keepa.says(
                200,
                answer(product("B000000001", "", "\"current\":[-1,4999]"))
                        .replace("\"tokensLeft\":200", "\"tokensLeft\":-300"));
        List<String> asins = new ArrayList<>();
        for (int i = 1; i <= 150; i++) {
            asins.add("B%09d".formatted(i));
        }

        KeepaSweep swept = refresh(asins.toArray(String[]::new));

        assertThat(swept.done()).isFalse();
        assertThat(swept.left()).isEqualTo(50);
        assertThat(keepa.asked).hasSize(1);

        clock.forward(java.time.Duration.ofMinutes(16));
        keepa.says(200, answer(product("B000000150", "", "\"current\":[-1,4999]")));
        assertThat(refresh(asins.toArray(String[]::new)).done()).isTrue();
        assertThat(keepa.asked).hasSize(2);
        assertThat(keepa.asked.get(1)).contains("B000000150").doesNotContain("B000000001");
    }

    @Test
    void saysInASentenceWhatKeepaRefuses() {
        keepa.says(402, "{}");

        assertThatThrownBy(() -> ask("direct:keepa-products", new KeepaQuestion(List.of("B000000002"))))
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> assertThat(failure.worthRepeating())
                        .isFalse())
                .hasMessageContaining("wants to be paid");
    }

    @Test
    void checksTokensForFree() {
        keepa.says(200, "{\"tokensLeft\":1200,\"refillIn\":1,\"refillRate\":20}");

        @SuppressWarnings("unchecked")
        List<SystemCheck> checks = (List<SystemCheck>) ask("direct:keepa-check", null);

        assertThat(checks.get(0).sentence()).isEqualTo("reached; 1200 tokens left, 20 more a minute");
        assertThat(keepa.asked.get(0)).startsWith("/keepa/token?");
    }

    private KeepaSweep refresh(String... asins) {
        return (KeepaSweep) ask(
                "direct:refresh-competition",
                List.of(asins).stream()
                        .map(asin -> new WantedProduct(asin, false))
                        .toList());
    }

    private Object ask(String route, Object body) {
        Exchange exchange = ExchangeBuilder.anExchange(camel).withBody(body).build();
        AtomicReference<Exchange> answered =
                new AtomicReference<>(camel.createProducerTemplate().send(route, exchange));
        if (answered.get().getException() instanceof RuntimeException failure) {
            throw failure;
        }
        return answered.get().getMessage().getBody();
    }
}
