package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import nightshift.RealPostgreSql;
import nightshift.sandbox.Books;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away in the middle of a night, again and again, and nobody starts Nightshift again. */
@Tag("series")
class DatabaseAwayIT {
    private static final int TIMES = 15;

    @TempDir
    private Path folder;

    @Test
    void aNightIsCompletedByTheSameProcess() {
        String database = RealPostgreSql.freshDatabase();
        try (KilledNight night = new KilledNight(folder, database)) {
            night.assertExact(completed(night, database, "shopify.fulfillment"));
        }
    }

    @Test
    void aWeekOfInvoicesIsCompletedByTheSameProcess() {
        String database = RealPostgreSql.freshDatabase();
        try (KilledNight week = KilledNight.ofInvoices(folder, database)) {
            Over over = completed(week, database, "quickbooks.bill");

            assertThat(over.letters()).isEmpty();
            assertThat(over.runs()).isEqualTo(1);
            assertThat(week.sandbox().world().week().differencesFrom(week.books()))
                    .isEmpty();
            assertThat(week.books().of("quickbooks.attachment"))
                    .extracting(Books.Entry::target)
                    .hasSize(24)
                    .doesNotHaveDuplicates();
            assertThat(week.summaries()).hasSize(1);
        }
    }

    @Test
    void aDayOfSupportIsCompletedByTheSameProcess() {
        String database = RealPostgreSql.freshDatabase();
        try (KilledNight day = KilledNight.ofSupport(folder, database)) {
            Over over = completed(day, database, "graph.draft");

            assertThat(over.letters()).isEmpty();
            assertThat(over.runs()).isEqualTo(1);
            assertThat(day.sandbox().world().dayDifferences()).isEmpty();
            assertThat(day.summaries()).isEmpty();
        }
    }

    @Test
    void aWriteBackIsCompletedByTheSameProcess() {
        String database = RealPostgreSql.freshDatabase();
        try (KilledNight sweep = KilledNight.ofListings(folder, database)) {
            Over over = completed(sweep, database, "shopify.stock");

            assertThat(over.letters()).isEmpty();
            KilledListingsIT.assertWrittenBesideTheCatalog(sweep.sandbox().world());
            assertThat(sweep.books().of("amazon.feed")).hasSize(1);
        }
    }

    /** All connections are ended, again and again, from the first of these writes on; no other process is started. */
    private static Over completed(KilledNight night, String database, String write) {
        Child child = night.startToTheEnd(true, List.of());
        Awaitility.await()
                .atMost(KilledNight.PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !night.books().of(write).isEmpty());
        endConnections(database);
        Over over = night.end(child).over().orElseThrow();
        assertThat(night.starts()).isEqualTo(1);
        assertThat(child.said("its database failed")).isTrue();
        return over;
    }

    private static void endConnections(String database) {
        try (Connection own = DriverManager.getConnection(RealPostgreSql.url());
                Statement statement = own.createStatement()) {
            for (int time = 0; time < TIMES; time++) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                        + name(database) + "'");
                Awaitility.await().pollDelay(Duration.ofMillis(600)).until(() -> true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }
}
