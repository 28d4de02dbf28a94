package db.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Tells H2 that a column called {@code state} holds few different values. Of a young table H2 believes that every second row has
 * another one, and plans "this row, if it is still in that state" by the index of the states: each such write then reads all rows of that
 * state, as long as its statement stays prepared. On the first day, when weeks of mail are taken in, that is thousands. PostgreSQL
 * looks for itself.
 *
 * <p>In Java, since the other migrations are for both databases, and this is a word of H2 alone.
 */
public class V40__States_are_few extends BaseJavaMigration {
    private static final String STATES = "select table_name, column_name from information_schema.columns"
            + " where table_schema = current_schema and lower(column_name) = 'state'";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (Statement statement = connection.createStatement()) {
                for (String change : changes(statement)) {
                    statement.execute(change);
                }
            }
        }
    }

    private static List<String> changes(Statement statement) throws SQLException {
        List<String> changes = new ArrayList<>();
        try (ResultSet states = statement.executeQuery(STATES)) {
            while (states.next()) {
                changes.add("alter table \"" + states.getString(1) + "\" alter column \"" + states.getString(2)
                        + "\" selectivity 1");
            }
        }
        return changes;
    }
}
