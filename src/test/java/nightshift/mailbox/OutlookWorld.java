package nightshift.mailbox;

import static org.mockito.Mockito.mock;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nightshift.MovableClock;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.operations.EffectTicket;
import nightshift.sandbox.Books;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphCredentials;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.settings.Mailbox;
import nightshift.settings.StoreSettings;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.springframework.util.unit.DataSize;

/** The mailbox routes in a plain Camel context, against the simulated Graph over HTTP. */
final class OutlookWorld implements AutoCloseable {
    static final EmailAddress ORDERS = new EmailAddress("orders@store.example");
    static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    final Books books = new Books();
    final Faults faults = new Faults();
    final MovableClock clock = new MovableClock(NOW);
    final GraphSandbox graph = new GraphSandbox(books, clock, new GraphCredentials("store", "nightshift", "secret"));
    private final Sandbox sandbox = new Sandbox(0, List.of(graph), faults).start();
    private final DefaultCamelContext camel = new DefaultCamelContext();

    OutlookWorld() throws Exception {
        MicrosoftGraphSettings settings = new MicrosoftGraphSettings(
                URI.create(sandbox.url() + "/graph/v1.0"),
                URI.create(sandbox.url() + "/graph/store/oauth2/v2.0/token"),
                "store",
                "nightshift",
                "secret",
                DataSize.ofKilobytes(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                3,
                Duration.ofMinutes(2),
                4);
        camel.addComponent("microsoft-graph", OutlookConnection.component(settings, clock));
        camel.getRegistry().bind("store", store());
        camel.getRegistry().bind("looks", new OutlookLooks(clock, settings));
        camel.getRegistry().bind("laid", new LaidDrafts(clock, settings));
        camel.getRegistry().bind("aside", new PutAside());
        camel.getRegistry().bind("checks", new MailboxChecks(settings, mock(UnusedSince.class)));
        camel.addRoutes(new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
                routeConfiguration("effect").errorHandler(noErrorHandler());
                routeConfiguration("item").errorHandler(noErrorHandler());
            }
        });
        camel.addRoutes(new MailboxRoutes());
        camel.addRoutes(new MailEffectRoutes());
        camel.addRoutes(new LaidDraftRoutes());
        camel.addRoutes(new MailMarkRoutes());
        camel.start();
        graph.addMailbox(ORDERS.value());
    }

    /** More routes over the same Outlook. */
    void also(RoutesBuilder routes, Object... beans) throws Exception {
        for (Object bean : beans) {
            camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
        }
        camel.addRoutes(routes);
    }

    static StoreSettings store(String... folders) {
        Mailbox orders = new Mailbox(ORDERS, Mailbox.Purpose.ORDERS, null, List.of(folders));
        return new StoreSettings(
                ZoneOffset.UTC,
                Mode.AUTO,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost")),
                List.of(orders),
                List.of());
    }

    void later(java.time.Duration by) {
        clock.forward(by);
    }

    String deliver(String folder, String subject, SeedMail.File... files) {
        return graph.deliver(new SeedMail(
                ORDERS.value(),
                folder,
                "Harbor Supply",
                "ship@harbor.example",
                subject,
                "<p>shipped</p>",
                NOW,
                java.util.Map.of(),
                Arrays.asList(files)));
    }

    /** Sends the body to a route and gives its answer, or throws what the route threw. */
    <T> T ask(String route, Object body, Class<T> type) {
        return ask(route, body, NOW, type);
    }

    <T> T ask(String route, Object body, Instant decidedAt, Class<T> type) {
        var exchange = camel.createFluentProducerTemplate()
                .to("direct:" + route)
                .withBody(body)
                .withVariable("effect", new EffectTicket(1, 1, decidedAt, true))
                .send();
        if (exchange.getException() instanceof RuntimeException failure) {
            throw failure;
        }
        if (exchange.getException() != null) {
            throw new CamelExecutionException("failed", exchange, exchange.getException());
        }
        return type.cast(exchange.getMessage().getBody());
    }

    @Override
    public void close() {
        camel.stop();
        sandbox.close();
    }
}
