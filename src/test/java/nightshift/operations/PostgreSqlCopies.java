package nightshift.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A PostgreSQL database for each test, with the pool of connections a process has. Flyway migrates one; the others are copies of it. */
public final class PostgreSqlCopies {
    private static final String TEMPLATE = "nightshift_migrated";
    private static final List<Copy> OPEN = new ArrayList<>();
    private static String migratedOn = "";
    private static int copies;

    private PostgreSqlCopies() {}

    /** @param url of a database on a server where databases may be created */
    public static synchronized DataSource fresh(String url) {
        JdbcClient server = JdbcClient.create(new SimpleDriverDataSource(new org.postgresql.Driver(), url));
        if (!migratedOn.equals(url)) {
            server.sql("drop database if exists " + TEMPLATE).update();
            server.sql("create database " + TEMPLATE).update();
            Flyway.configure().dataSource(at(url, TEMPLATE), null, null).load().migrate();
            migratedOn = url;
        }
        Copy copy = new Copy(server, TEMPLATE + ++copies, new HikariDataSource());
        server.sql("drop database if exists " + copy.name()).update();
        server.sql("create database " + copy.name() + " template " + TEMPLATE).update();
        copy.pool().setJdbcUrl(at(url, copy.name()));
        OPEN.add(copy);
        return copy.pool();
    }

    static synchronized void dropAll() {
        OPEN.forEach(copy -> {
            copy.pool().close();
            copy.server().sql("drop database " + copy.name() + " with (force)").update();
        });
        OPEN.clear();
    }

    private static String at(String url, String database) {
        return url.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
    }

    private record Copy(JdbcClient server, String name, HikariDataSource pool) {}
}
