package nightshift;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nightshift.operations.Processes;
import nightshift.sandbox.SandboxWorld;
import nightshift.sandbox.World;
import nightshift.sandbox.night.Night;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/**
 * The application as it is delivered, with profile sandbox, on free ports, and with nothing running by itself: what a test
 * wants done it asks {@link #processes} for. One start serves all classes that extend this without settings of their own.
 */
@SpringBootTest(
        classes = Nightshift.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "nightshift.sandbox.run-at-start=false",
            "nightshift.schedules-enabled=false",
            "spring.jmx.enabled=true", // as delivered; tests switch it off otherwise
            "spring.jmx.registration-policy=replace_existing", // of several contexts in one JVM
            "management.prometheus.metrics.export.enabled=true", // as delivered; tests switch it off otherwise
            "spring.datasource.url=jdbc:h2:mem:whole;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@ActiveProfiles("sandbox")
public abstract class WholeApplication {
    /** The simulated world: its books, its faults. */
    @Autowired
    protected SandboxWorld sandbox;

    /** Every {@code direct:} route by its name, for example {@code ask("fulfillment-run", "test")}. */
    @Autowired
    protected Processes processes;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void sandboxPort(DynamicPropertyRegistry settings) {
        int port = TestSocketUtils.findAvailableTcpPort(); // each context that is started has its own
        settings.add("nightshift.sandbox.port", () -> port);
    }

    /** The evening before: a world in which nothing is done yet, and a database that knows nothing of it. */
    protected void freshNight() {
        sandbox.reset();
        forgetEverything();
    }

    /** The evening before a night of these orders only. */
    protected void evening(Integer... orders) {
        sandbox.reset(World.before(Night.before(Instant.now(), Set.of(orders)), Clock.systemUTC()));
        forgetEverything();
    }

    /** An empty database before the same world, as if Nightshift was installed anew; the people stay. */
    protected void forgetEverything() {
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
