package nightshift;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nightshift.operations.Processes;
import nightshift.sandbox.Contents;
import nightshift.sandbox.SandboxWorld;
import nightshift.sandbox.World;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.shopify.ShopEvents;
import nightshift.sandbox.shopify.ShopifySandbox;
import org.apache.camel.CamelContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/**
 * The application as it is delivered, with profile sandbox, on free ports, with short pauses and with nothing running by itself: what a
 * test wants done it asks {@link #processes} for. One start serves all classes that extend this without settings of their own.
 */
@SpringBootTest(
        classes = Nightshift.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "nightshift.sandbox.run-at-start=false",
            "nightshift.schedules-enabled=false",
            "camel.component.quartz.properties[org.quartz.threadPool.threadCount]=1", // ten of each context would look
            // for work all the time
            "nightshift.operations.step-pause=100ms", // pauses of the delivered application, made short
            "nightshift.operations.look-every=300ms",
            "nightshift.catalog.read-pause=50ms",
            "nightshift.listings.pause=50ms",
            "nightshift.amazon.feed-pause=50ms",
            "spring.main.register-shutdown-hook=false", // closing all contexts in good order would hold up the end of
            // the build
            "spring.jmx.enabled=true", // as delivered; tests switch it off otherwise
            "spring.jmx.registration-policy=replace_existing", // of several contexts in one JVM
            "management.prometheus.metrics.export.enabled=true", // as delivered; tests switch it off otherwise
            "spring.datasource.url=jdbc:h2:mem:whole" + MigratedDatabase.SETTINGS
        })
@ActiveProfiles("sandbox")
public abstract class WholeApplication {
    private static final int FIRST_OF_OUTGOING = 32768;

    /** Points a second that Shopify gives an Enterprise store, so that no night waits for them. */
    private static final int PLENTY = 2000;

    /** Of a store on the standard plan: a night of fifty has to wait for some of them. */
    protected static final int STANDARD = 100;

    /** The simulated world: its books, its faults. */
    @Autowired
    protected SandboxWorld sandbox;

    /** Every {@code direct:} route by its name, for example {@code ask("fulfillment-run", "test")}. */
    @Autowired
    protected Processes processes;

    /** Of the application and of the worlds that are made for it. */
    @Autowired
    protected Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CamelContext camelContext;

    @DynamicPropertySource
    static void sandboxPort(DynamicPropertyRegistry settings) {
        int port = freePort(); // each context that is started has its own
        settings.add("nightshift.sandbox.port", () -> port);
    }

    /** Below those that outgoing connections get: it stays free while the simulated world refuses connections for a moment. */
    private static int freePort() {
        return IntStream.generate(TestSocketUtils::findAvailableTcpPort)
                .filter(port -> port < FIRST_OF_OUTGOING)
                .findFirst()
                .orElseThrow();
    }

    /** The evening before: a world in which nothing is done yet, and a database that knows nothing of it. */
    protected void freshNight() {
        awaitRest();
        sandbox.reset(World.of(clock, Contents.NIGHT));
        shopify().plan(PLENTY);
        forgetEverything();
    }

    /** The evening before a night of these orders only. */
    protected void evening(Integer... orders) {
        awaitRest();
        sandbox.reset(World.before(Night.before(clock.instant(), Set.of(orders)), clock));
        shopify().plan(PLENTY);
        forgetEverything();
    }

    /**
     * The evening before fourteen orders of all kinds: web and Amazon, a part, several parcels, two documents with several
     * orders, two that are flagged, a known exception. For what a whole night would show no better.
     */
    protected void smallEvening() {
        evening(7401, 7402, 7403, 7404, 7405, 7409, 7410, 7411, 7412, 7415, 7428, 7430, 7431, 7447);
    }

    /** The evening after a day of sixty mails to support, without the night's fifty confirmations. */
    protected void supportDay() {
        awaitRest();
        sandbox.reset(World.beforeSupportDayAlone(clock));
        shopify().plan(PLENTY);
        forgetEverything();
    }

    /** A day of support of which only these mails came: most tests need a few, and each costs as much as all their other work. */
    protected void supportDay(Predicate<MailView> came) {
        supportDay();
        GraphSandbox outlook = sandbox.world().the(GraphSandbox.class);
        outlook.mails(Northpoint.SUPPORT).stream()
                .filter(came.negate())
                .forEach(mail -> outlook.moveByHand(Northpoint.SUPPORT, mail.id(), "deleteditems"));
    }

    /** The evening after a week of forty supplier invoices, without the night's fifty confirmations. */
    protected void invoiceWeek() {
        awaitRest();
        sandbox.reset(World.of(clock, Contents.NIGHT.withoutNight().withInvoices(true)));
        shopify().plan(PLENTY);
        forgetEverything();
    }

    /** A store of 300 items on sale that nobody has looked at yet, with their suppliers' lists and their competitors. */
    protected void smallStore() {
        awaitRest();
        sandbox.resetToCatalog(300);
        shopify().plan(PLENTY);
        forgetEverything();
    }

    /** What people do at the simulated store. */
    protected ShopEvents shopify() {
        return sandbox.world().the(ShopifySandbox.class).events();
    }

    /** What the test before asked for in the background and did not wait for must not write into this one's books. */
    private void awaitRest() {
        await().pollDelay(Duration.ZERO)
                .until(() -> camelContext.getInflightRepository().size() == 0);
    }

    /** An empty database before the same world, as if Nightshift was installed anew; the people stay. */
    protected void forgetEverything() {
        awaitRest();
        jdbc.sql("set referential_integrity false").update();
        jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
                                + " and table_name not in ('instance', 'account', 'flyway_schema_history')")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("set referential_integrity true").update();
    }
}
