package nightshift.shop;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nightshift.MovableClock;
import nightshift.operations.EffectTicket;
import nightshift.operations.SiblingWrites;
import nightshift.remote.AccessTokens;
import nightshift.sandbox.Books;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.shopify.ShopifySandbox;
import org.apache.camel.Exchange;
import org.apache.camel.builder.ExchangeBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The Shopify routes in a Camel context of their own, over HTTP against the simulated store. */
final class ShopifyRig implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    final MovableClock clock = new MovableClock(NOW);
    final Books books = new Books();
    final Faults faults = new Faults();
    final ShopifySandbox shop = new ShopifySandbox(books, clock);
    final Sandbox sandbox = new Sandbox(0, List.of(shop), faults).start();
    final DefaultCamelContext camel = new DefaultCamelContext();
    final JdbcClient jdbc;
    private final DriverManagerDataSource database;

    /** What earlier writes of the same decision made. */
    final Set<String> madeBefore = new HashSet<>();

    ShopifyRig() throws Exception {
        this(ShopifySandbox.ACCESS_TOKEN, "2026-07");
    }

    /** @param token a static one, or empty for client credentials */
    ShopifyRig(String token, String version) throws Exception {
        ShopifySettings settings = settings(sandbox.url() + "/shopify", token, version);
        database = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V3__access_tokens.sql"),
                        new ClassPathResource("db/migration/V4__open_order_index.sql"),
                        new ClassPathResource("db/migration/V54__shop_of_the_index.sql"))
                .execute(database);
        jdbc = JdbcClient.create(database);
        ShopifyAccess access =
                new ShopifyAccess(settings, new AccessTokens(jdbc, clock), new ShopifyTokenGrant(settings, clock));
        OrderReader reader = new OrderReader(mapper());
        for (Object bean : List.of(
                access,
                reader,
                new ShopifyAnswers(settings, mapper()),
                new ThrottleBudget(clock),
                new OrderSearch(reader, clock),
                new OpenOrders(reader),
                new FulfillmentWrites(reader),
                new TrackingWrites(reader),
                new CancellationWrites(reader),
                new OrderStandings(),
                new CustomerOrderSearch(new CustomerOrderReader(mapper())),
                new StockSearch(new StockReader()),
                new ShopCheck(settings),
                new OpenOrderIndex(
                        jdbc, new JdbcTemplate(database), new JdbcTransactionManager(database), settings, clock))) {
            camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
        }
        camel.getRegistry().bind("SiblingWrites", new SiblingWrites(jdbc) {
            @Override
            public Set<String> remoteIds(EffectTicket ticket) {
                return madeBefore;
            }

            @Override
            public Set<String> remoteIdsOfWork(EffectTicket ticket) {
                return madeBefore;
            }
        });
        camel.addRoutesConfigurations(new FailuresToCaller());
        for (var routes : List.of(
                new ShopifyCallRoutes(settings, access),
                new ShopifyFindRoutes(),
                new ShopifyIndexRoutes(),
                new ShopifyFulfillRoutes(),
                new ShopifyTrackingRoutes(),
                new ShopifyCancelRoutes(),
                new ShopifyStandingRoutes(),
                new ShopifyCustomerRoutes(),
                new ShopifyItemRoutes(settings),
                new ShopifyCheckRoutes())) {
            camel.addRoutes(routes);
        }
        camel.start();
    }

    static ShopifySettings settings(String url, String token, String version) {
        return new ShopifySettings(
                url,
                token,
                ShopifySandbox.CLIENT_ID,
                ShopifySandbox.CLIENT_SECRET,
                version,
                4,
                Duration.ofSeconds(2),
                Duration.ofSeconds(10));
    }

    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** What the route answers; throws what it threw. */
    <T> T ask(String route, Object body, Class<T> type) throws Exception {
        return ask(route, body, type, true);
    }

    <T> T ask(String route, Object body, Class<T> type, boolean fresh) throws Exception {
        Exchange exchange = ExchangeBuilder.anExchange(camel).withBody(body).build();
        exchange.setVariable("effect", new EffectTicket(1, 1, NOW, fresh));
        Exchange answered = camel.createProducerTemplate().send(route, exchange);
        if (answered.getException() != null) {
            throw answered.getException();
        }
        return type.cast(answered.getMessage().getBody());
    }

    /** The index in the same database, as a process has it whose settings name this shop. */
    OpenOrderIndex index(String url) {
        return new OpenOrderIndex(
                jdbc,
                new JdbcTemplate(database),
                new JdbcTransactionManager(database),
                settings(url, "shpat_x", "2026-07"),
                clock);
    }

    OrderAnswer find(Map<LookupKind, String> values) throws Exception {
        return ask("direct:shopify-find-orders", new OrderQuestion(values), OrderAnswer.class);
    }

    ShopOrder order(String name) throws Exception {
        return find(Map.of(LookupKind.ORDER_NAME, name))
                .found()
                .get(LookupKind.ORDER_NAME)
                .get(0);
    }

    int calls(String operation) {
        return books.calls().getOrDefault("shopify." + operation, 0);
    }

    @Override
    public void close() {
        camel.stop();
        sandbox.close();
    }

    /** As the house's failure policy has it for adapters and effects. */
    private static final class FailuresToCaller extends RouteConfigurationBuilder {
        @Override
        public void configuration() {
            routeConfiguration("adapter").errorHandler(noErrorHandler());
            routeConfiguration("effect").errorHandler(noErrorHandler());
        }
    }
}
