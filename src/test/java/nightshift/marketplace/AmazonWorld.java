package nightshift.marketplace;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import nightshift.MovableClock;
import nightshift.core.AmazonOrderId;
import nightshift.core.TrackingNumber;
import nightshift.operations.BatchWait;
import nightshift.operations.EffectTicket;
import nightshift.operations.OrderlyStop;
import nightshift.remote.AccessTokens;
import nightshift.sandbox.Books;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.amazon.AmazonSandbox;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The Amazon routes over real HTTP against the simulated Amazon, with a database in memory and a gate that records. */
final class AmazonWorld implements AutoCloseable {
    static final Instant TONIGHT = Instant.parse("2026-11-23T07:00:00Z");
    static final Instant ORDERED = TONIGHT.minus(Duration.ofDays(1));

    final Books books = new Books();
    final Faults faults = new Faults();
    final MovableClock clock = new MovableClock(TONIGHT);
    final AmazonSandbox amazon = new AmazonSandbox(books, clock);
    final Sandbox sandbox = new Sandbox(0, List.of(amazon), faults).start();
    final RecordedBatches batches = new RecordedBatches(clock);
    final AmazonSettings settings;
    final AmazonOrders orders;
    final AmazonFeeds feeds;
    final DefaultCamelContext camel = new DefaultCamelContext();
    final ProducerTemplate template;

    AmazonWorld() throws Exception {
        this(AmazonSettings.Confirmation.FEED, Duration.ofMinutes(5));
    }

    AmazonWorld(AmazonSettings.Confirmation confirmation, Duration feedWait) throws Exception {
        this(confirmation, feedWait, Duration.ZERO);
    }

    /** @param ordersShownAfter how long the simulated Amazon may take to show a confirmation */
    AmazonWorld(AmazonSettings.Confirmation confirmation, Duration feedWait, Duration ordersShownAfter)
            throws Exception {
        settings = settings(
                sandbox.url() + AmazonSandbox.PATH,
                confirmation,
                feedWait,
                AmazonSandbox.CLIENT_ID,
                "",
                ordersShownAfter);
        JdbcClient jdbc = database();
        orders = new AmazonOrders(jdbc, settings, clock);
        feeds = new AmazonFeeds(jdbc, clock);
        OrdersApi ordersApi = new OrdersApi(settings, clock);
        FeedsApi feedsApi = new FeedsApi(settings);
        UsagePlans plans = new UsagePlans(clock, settings);
        AmazonAccess access =
                new AmazonAccess(settings, new AccessTokens(jdbc, clock), new LwaTokenGrant(settings, clock));
        for (Object bean : List.of(
                orders,
                feeds,
                ordersApi,
                feedsApi,
                plans,
                access,
                new SpApiErrors(plans),
                new PackageReferences(jdbc),
                new ConfirmShipmentApi(settings),
                new FeedDocument(settings),
                new LostFeed(feeds, settings, clock),
                new ShownConfirmations(settings, clock),
                new AmazonProbe(settings, ordersApi, feedsApi, clock))) {
            camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
        }
        camel.getRegistry().bind("batches", batches.asEffectBatches());
        BatchWait wait = new BatchWait(batches.asEffectBatches(), new OrderlyStop(), clock);
        camel.getRegistry().bind("batchWait", wait);
        camel.getRegistry()
                .bind("confirmationFeeds", new ConfirmationFeeds(batches.asEffectBatches(), settings, clock));
        camel.getRegistry().bind("feedWait", new FeedWait(wait, settings));
        camel.getRegistry().bind("feedAlerts", new FeedAlerts(batches.asEffectBatches(), settings, clock));
        camel.getPropertiesComponent().setInitialProperties(properties());
        camel.getExecutorServiceManager()
                .registerThreadPoolProfile(new ThreadPoolProfileBuilder("work")
                        .poolSize(4)
                        .maxPoolSize(4)
                        .build());
        camel.addRoutesConfigurations(adaptersLeaveFailuresToTheirCaller());
        for (RouteBuilder routes : List.of(
                new AmazonCallRoutes(settings, access),
                new AmazonStorageRoutes(settings),
                new AmazonOrderRoutes(),
                new AmazonConfirmationRoutes(),
                new AmazonPackageRoutes(),
                new AmazonFeedRoutes(),
                new AmazonFeedCallRoutes(),
                new AmazonFeedReportRoutes(),
                new AmazonCheckRoutes(),
                batches.gate(),
                recovery())) {
            camel.addRoutes(routes);
        }
        camel.start();
        template = camel.createProducerTemplate();
    }

    private static RouteBuilder recovery() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:look-at-unknown").routeId("look-at-unknown").to("mock:looked");
                from("direct:resume-effects").routeId("resume-effects").to("mock:resumed");
            }
        };
    }

    static AmazonSettings settings(
            String url, AmazonSettings.Confirmation confirmation, Duration feedWait, String clientId) {
        return settings(url, confirmation, feedWait, clientId, "");
    }

    static AmazonSettings settings(
            String url, AmazonSettings.Confirmation confirmation, Duration feedWait, String clientId, String feedPoll) {
        return settings(url, confirmation, feedWait, clientId, feedPoll, Duration.ZERO);
    }

    private static AmazonSettings settings(
            String url,
            AmazonSettings.Confirmation confirmation,
            Duration feedWait,
            String clientId,
            String feedPoll,
            Duration ordersShownAfter) {
        return new AmazonSettings(
                URI.create(url),
                URI.create(url + "/auth/o2/token"),
                clientId,
                AmazonSandbox.CLIENT_SECRET,
                AmazonSandbox.REFRESH_TOKEN,
                AmazonSandbox.SELLER_ID,
                AmazonSandbox.MARKETPLACE_ID,
                confirmation,
                feedWait,
                Duration.ZERO,
                Duration.ofHours(2),
                feedPoll,
                Duration.ofMinutes(5),
                Duration.ofMinutes(15),
                Duration.ofMinutes(10),
                Duration.ofDays(30),
                ordersShownAfter,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                1,
                4);
    }

    static AmazonOrderId id(int number) {
        return new AmazonOrderId("902-1845936-%07d".formatted(number));
    }

    void order(int number, SeedOrder.Trait... traits) {
        amazon.add(seed(number, traits));
    }

    static SeedOrder seed(int number, SeedOrder.Trait... traits) {
        return SeedOrder.amazon(
                        "#" + number,
                        id(number),
                        ORDERED,
                        new SeedOrder.Customer("Lee", "", "1 Main St", "Tulsa", "OK", "74101"),
                        List.of(new SeedOrder.Line("SKU-" + number, "Lamp", "Harbor", 2, "19.90", "Main")))
                .with(traits);
    }

    /** A confirmation of both pieces of the order's only line. */
    static ShipmentConfirmation confirmation(int order, String tracking) {
        return new ShipmentConfirmation(
                id(order),
                new TrackingNumber(tracking),
                "UPS",
                Optional.empty(),
                Optional.of("UPS Ground"),
                TONIGHT.minus(Duration.ofHours(3)),
                List.of(new ShipmentConfirmation.Item(AmazonSandbox.itemId(id(order), 0), 2)));
    }

    static String ups(int number) {
        return "1Z999AA1%010d".formatted(number);
    }

    <T> T ask(String route, Object body, Class<T> type) {
        return type.cast(template.request(route, exchange -> {
                    exchange.getMessage().setBody(body);
                    exchange.setVariable("effect", new EffectTicket(900, 2, clock.instant(), false));
                })
                .getMessage()
                .getBody());
    }

    int calls(String operation) {
        return books.calls().getOrDefault("amazon." + operation, 0);
    }

    @Override
    public void close() {
        camel.stop();
        sandbox.close();
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("nightshift.amazon.url", settings.url().toString());
        return properties;
    }

    private static RouteConfigurationBuilder adaptersLeaveFailuresToTheirCaller() {
        return new RouteConfigurationBuilder() {
            @Override
            public void configuration() {
                routeConfiguration("adapter").errorHandler(noErrorHandler());
                routeConfiguration("effect").errorHandler(noErrorHandler());
                routeConfiguration("item").errorHandler(deadLetterChannel("log:dead-letter?level=OFF"));
            }
        };
    }

    static JdbcClient database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V3__access_tokens.sql"),
                        new ClassPathResource("db/migration/V5__amazon_orders.sql"))
                .execute(database);
        return JdbcClient.create(database);
    }
}
