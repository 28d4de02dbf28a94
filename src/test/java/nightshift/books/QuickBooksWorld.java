package nightshift.books;

import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nightshift.MovableClock;
import nightshift.operations.EffectAttempts;
import nightshift.operations.EffectTicket;
import nightshift.sandbox.Books;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.quickbooks.Bookkeeper;
import nightshift.sandbox.quickbooks.QuickBooksSandbox;
import nightshift.sandbox.quickbooks.SeedPurchaseOrder;
import org.apache.camel.Exchange;
import org.apache.camel.builder.ExchangeBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The QuickBooks routes over real HTTP against the simulated QuickBooks, with a database in memory. */
final class QuickBooksWorld implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final String ACME = "Acme Bin Co";

    final Books books = new Books();
    final Faults faults = new Faults();
    final MovableClock clock = new MovableClock(NOW);
    final QuickBooksSandbox quickbooks;
    final Sandbox sandbox;
    final JdbcDataSource database;
    final JdbcClient jdbc;
    final QuickBooksSettings settings;
    final BooksCopies copies;
    /** As the audit trail has it of the write under way. */
    int refusals;

    final DefaultCamelContext camel = new DefaultCamelContext();

    QuickBooksWorld() throws Exception {
        this(database(), QuickBooksSandbox.REALM);
    }

    /** A company of this realm, with a database that was used before. */
    QuickBooksWorld(JdbcDataSource database, String realm) throws Exception {
        this.database = database;
        quickbooks = new QuickBooksSandbox(books, clock, realm);
        sandbox = new Sandbox(0, List.of(quickbooks), faults).start();
        jdbc = JdbcClient.create(database);
        settings = settings(sandbox.url() + QuickBooksSandbox.PATH, realm);
        copies = new BooksCopies(jdbc, settings, clock);
        QuickBooksTokens tokens = tokens();
        QuickBooksAccess access = new QuickBooksAccess(settings, tokens);
        BooksReader reader = new BooksReader(settings);
        for (Object bean : List.of(
                access,
                reader,
                copies,
                new QuickBooksErrors(),
                new PurchaseOrderSearch(copies),
                new OrderReading(reader, copies),
                new BillSearch(reader, copies, settings),
                new BillGuard(new SameBill(settings.sameBillWithin())),
                new BillWrites(reader),
                new AttachmentWrites(),
                new Vendors(copies),
                new StoreItems(copies),
                new KeptBills(copies, reader),
                new QuickBooksCheck(settings, tokens, clock))) {
            camel.getRegistry().bind(bean.getClass().getSimpleName(), bean);
        }
        camel.getRegistry()
                .bind(
                        "EffectAttempts",
                        mock(
                                EffectAttempts.class,
                                call -> call.getMethod().getName().equals("refusals") ? refusals : null));
        camel.addRoutesConfigurations(new FailuresToCaller());
        for (RouteBuilder routes : List.of(
                new QuickBooksCallRoutes(settings, access),
                new QuickBooksQueryRoutes(),
                new QuickBooksOrderRoutes(),
                new QuickBooksBillRoutes(),
                new QuickBooksCopyRoutes())) {
            camel.addRoutes(routes);
        }
        camel.start();
    }

    /** As another process has them: nothing in memory, the same database. */
    QuickBooksTokens tokens() {
        return new QuickBooksTokens(
                jdbc, new JdbcTransactionManager(database), new QuickBooksTokenGrant(settings, clock), settings, clock);
    }

    private static QuickBooksSettings settings(String url, String realm) {
        return new QuickBooksSettings(
                URI.create(url),
                URI.create(url + "/oauth2/v1/tokens/bearer"),
                QuickBooksSandbox.CLIENT_ID,
                QuickBooksSandbox.CLIENT_SECRET,
                QuickBooksSandbox.REFRESH_TOKEN,
                realm,
                Currency.getInstance("USD"),
                8,
                400,
                30,
                Duration.ofDays(400),
                7,
                Duration.ofMinutes(10),
                Duration.ofSeconds(2),
                Duration.ofSeconds(10));
    }

    /**
     * Ten bins at 12.50 and four rails at 36.15.
     *
     * @return the order as it stands
     */
    PurchaseOrder order(String number) throws Exception {
        String id = work(people -> people.order(new SeedPurchaseOrder(
                number,
                ACME,
                DAY.minusDays(10),
                List.of(
                        new SeedPurchaseOrder.Line("AB-30230B", "Bins", new BigDecimal("10"), new BigDecimal("12.50")),
                        new SeedPurchaseOrder.Line(
                                "AB-RAIL-48", "Rail", new BigDecimal("4"), new BigDecimal("36.15"))))));
        return read(id).get(0);
    }

    @SuppressWarnings("unchecked")
    List<PurchaseOrder> read(String... ids) throws Exception {
        return ask("direct:quickbooks-read-orders", List.of(ids), List.class);
    }

    /** So many bins of this order, and 20.00 freight. */
    static BillCreation bill(String number, PurchaseOrder order, int bins) {
        PurchaseOrderLine line = order.lines().get(0);
        BigDecimal goods = line.unitPrice().multiply(new BigDecimal(bins));
        BigDecimal freight = new BigDecimal("20.00");
        return new BillCreation(
                order.vendorId(),
                ACME,
                new InvoiceNumber(number),
                DAY,
                Optional.of(DAY.plusDays(30)),
                Optional.of(Bookkeeper.NET_30),
                order.currency(),
                order.payableAccount(),
                Optional.empty(),
                goods.add(freight),
                List.of(BillCreation.Order.of(order)),
                List.of(
                        BillCreation.Line.ofOrder(
                                order.id(), line, new BigDecimal(bins), Optional.of(line.unitPrice()), goods),
                        BillCreation.Line.charge("Freight", freight, Bookkeeper.FREIGHT)),
                "mail 12",
                List.of());
    }

    /** What people do in QuickBooks, and what they get back. */
    <T> T work(java.util.function.Function<Bookkeeper, T> doing) {
        AtomicReference<T> result = new AtomicReference<>();
        quickbooks.with(people -> result.set(doing.apply(people)));
        return result.get();
    }

    <T> T ask(String route, Object body, Class<T> type) throws Exception {
        Exchange exchange = ExchangeBuilder.anExchange(camel).withBody(body).build();
        exchange.setVariable("effect", new EffectTicket(1, 1, NOW, true));
        Exchange answered = camel.createProducerTemplate().send(route, exchange);
        if (answered.getException() != null) {
            throw answered.getException();
        }
        return type.cast(answered.getMessage().getBody());
    }

    int calls(String operation) {
        return books.calls().getOrDefault("quickbooks." + operation, 0);
    }

    @Override
    public void close() {
        camel.stop();
        sandbox.close();
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V19__quickbooks.sql")).execute(database);
        return database;
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
