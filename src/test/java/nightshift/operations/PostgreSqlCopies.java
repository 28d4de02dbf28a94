package nightshift.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * An empty PostgreSQL database for each test, with the pool of connections a process has. Flyway migrates one; the others are copies of
 * it, emptied and used again by the next test: to make one takes six times as long, and migrations leave no rows in a new one.
 */
public final class PostgreSqlCopies {
    private static final String TEMPLATE = "nightshift_migrated";

    private static final String EMPTY =
            """
            do $$ declare each record; begin
              set local lock_timeout = '10s';
              set local session_replication_role = replica;
              for each in select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history' loop
                execute format('delete from %I', each.tablename);
              end loop;
              perform setval(format('%I', sequencename)::regclass, start_value, false) from pg_sequences where schemaname = 'public';
            end $$
            """;

    private static final List<HikariDataSource> OPEN = new ArrayList<>();
    private static final Deque<String> EMPTIED = new ArrayDeque<>();
    private static String migratedOn = "";
    private static int copies;

    private PostgreSqlCopies() {}

    /** @param url of a database on a server where databases may be created, with a user who is superuser there */
    public static synchronized DataSource fresh(String url) {
        JdbcClient server = jdbc(url);
        if (!migratedOn.equals(url)) {
            server.sql("drop database if exists " + TEMPLATE).update();
            server.sql("create database " + TEMPLATE).update();
            Flyway.configure().dataSource(at(url, TEMPLATE), null, null).load().migrate();
            EMPTIED.clear();
            migratedOn = url;
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setMinimumIdle(1); // each connection is a process, and most tests need one or two
        pool.setJdbcUrl(EMPTIED.isEmpty() ? copy(server, url) : EMPTIED.pop());
        OPEN.add(pool);
        return pool;
    }

    /** What the tests that are over had is for the next ones. */
    static synchronized void emptyAll() {
        OPEN.forEach(pool -> {
            pool.close();
            jdbc(pool.getJdbcUrl()).sql(EMPTY).update();
            EMPTIED.push(pool.getJdbcUrl());
        });
        OPEN.clear();
    }

    private static String copy(JdbcClient server, String url) {
        String name = TEMPLATE + ++copies;
        server.sql("drop database if exists " + name).update();
        server.sql("create database " + name + " template " + TEMPLATE).update();
        return at(url, name);
    }

    private static JdbcClient jdbc(String url) {
        return JdbcClient.create(new SimpleDriverDataSource(new org.postgresql.Driver(), url));
    }

    private static String at(String url, String database) {
        return url.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1");
    }
}
