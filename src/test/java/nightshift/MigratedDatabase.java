package nightshift;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nightshift.operations.PostgreSqlCopies;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fresh H2 databases in memory with the schema of today. Flyway migrates the first one of this JVM; the others are copies of it,
 * which takes a tenth of the time. After each class of tests its databases are dropped, else they fill the heap.
 */
public final class MigratedDatabase implements AfterAllCallback {
    /** To put behind the name of a database: as in application.yaml, but for a machine so busy that somebody holds a lock for long. */
    public static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=60000";

    private static final String SCRIPT = "memFS:/migrated.sql";
    private static final List<DataSource> OPEN = new ArrayList<>();
    private static int databases;

    /**
     * A database of its own for each call, which lives as long as the class of tests that asked for it: H2, or one on the PostgreSQL that
     * {@code -Dnightshift.test.postgresql=URL} names.
     */
    public static synchronized DataSource fresh() {
        String postgresql = System.getProperty("nightshift.test.postgresql");
        return postgresql == null ? onH2() : PostgreSqlCopies.fresh(postgresql);
    }

    private static DataSource onH2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:migrated" + ++databases + ";DB_CLOSE_DELAY=-1" + SETTINGS);
        OPEN.add(database);
        JdbcClient jdbc = JdbcClient.create(database);
        if (databases == 1) {
            Flyway.configure().dataSource(database).load().migrate();
            jdbc.sql("script nopasswords nosettings to '" + SCRIPT + "'")
                    .query()
                    .listOfRows();
        } else {
            jdbc.sql("runscript from '" + SCRIPT + "'").update();
        }
        return database;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        dropAll();
    }

    private static synchronized void dropAll() {
        OPEN.forEach(database -> JdbcClient.create(database).sql("shutdown").update());
        OPEN.clear();
    }
}
