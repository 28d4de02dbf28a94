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
    void aNightWhosePostgreSqlEndsAllConnectionsIsCompletedByTheSameProcess() {
        String database = RealPostgreSql.freshDatabase();
        try (KilledNight night = new KilledNight(folder, database)) {
            Child child = night.startToTheEnd(true, List.of());
            Awaitility.await()
                    .atMost(KilledNight.PATIENCE)
                    .until(() -> !night.books().of("shopify.fulfillment").isEmpty());
            endConnections(database);

            night.assertExact(night.end(child).over().orElseThrow());
            assertThat(night.starts()).isEqualTo(1);
            assertThat(child.said("its database failed")).isTrue();
        }
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
