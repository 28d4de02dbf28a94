package nightshift.housekeeping;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;

/** PostgreSQL brings its own tool for backups; Nightshift says how it is called. */
final class PostgresDump {
    private static final String JDBC = "jdbc:";

    private PostgresDump() {}

    static String sentence(DataSourceProperties database, Path target) {
        String url = database.determineUrl();
        return url.startsWith(JDBC + "postgresql:")
                ? "The database is PostgreSQL, which brings its own tool: " + command(database, target)
                        + " (and pg_restore to bring it back)"
                : "Only a database file can be backed up; spring.datasource.url names none";
    }

    /** Without the password: pg_dump asks for it, or takes it from PGPASSWORD. */
    private static String command(DataSourceProperties database, Path target) {
        String address = database.determineUrl().substring(JDBC.length()).replaceFirst("[?].*", "");
        return "pg_dump --format=custom --file=" + target + " --username=" + database.determineUsername() + " --dbname="
                + address;
    }
}
