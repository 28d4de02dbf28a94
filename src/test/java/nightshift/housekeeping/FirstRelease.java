package nightshift.housekeeping;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A database as the first released schema (V1 to V7) had it, with the rows of a night that was worked on since. */
final class FirstRelease {
    private static final String COLUMNS = "select column_name from information_schema.columns"
            + " where table_schema = 'public' and table_name = ? and column_name in (select column_name from"
            + " information_schema.columns where table_schema = 'public' and table_name = ?) order by ordinal_position";

    private FirstRelease() {}

    static void migrate(String url) {
        Flyway.configure().dataSource(url, "nightshift", "").target("7").load().migrate();
    }

    /** Copies every column that the first release had. */
    static void copy(String from, String to) throws SQLException {
        migrate(to);
        try (Connection source = DriverManager.getConnection(from, "nightshift", "");
                Connection target = DriverManager.getConnection(to, "nightshift", "")) {
            target.createStatement().execute("set referential_integrity false");
            for (String table : tables(target)) {
                copy(table, source, target);
            }
            target.createStatement().execute("set referential_integrity true");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return strings(
                connection.prepareStatement(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"));
    }

    private static void copy(String table, Connection source, Connection target) throws SQLException {
        PreparedStatement asked = target.prepareStatement(COLUMNS);
        asked.setString(1, table);
        asked.setString(2, table);
        List<String> columns = strings(asked);
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        PreparedStatement insert =
                target.prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")");
        ResultSet rows = source.createStatement().executeQuery("select " + names + " from " + table);
        while (rows.next()) {
            for (int i = 1; i <= columns.size(); i++) {
                insert.setObject(i, rows.getObject(i));
            }
            insert.executeUpdate();
        }
        if (columns.contains("id")
                && rows.getMetaData()
                        .getColumnTypeName(columns.indexOf("id") + 1)
                        .equals("BIGINT")) {
            target.createStatement()
                    .execute("alter table " + table + " alter column id restart with"
                            + " (select coalesce(max(id), 0) + 1 from " + table + ")");
        }
    }

    private static List<String> strings(PreparedStatement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        ResultSet rows = statement.executeQuery();
        while (rows.next()) {
            found.add(rows.getString(1));
        }
        return found;
    }
}
