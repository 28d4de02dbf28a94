package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * PostgreSQL gives a foreign key no index of its own, and in most collations uses a plain one for no {@code like 'PO7415%'}. So at
 * each write that got through it read all rows that say which write waits for which, and at each search all words of all items.
 *
 * <p>In Java, since H2 has indexes for both: a second one there would only cost each write.
 */
public class V58__Waits_and_words_are_looked_up extends BaseJavaMigration {
    private static final List<String> INDEXES = List.of(
            "create index effect_wait_earlier on effect_wait (earlier_id)",
            "create index search_term_begin on search_term (term varchar_pattern_ops, decision_id)");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                for (String index : INDEXES) {
                    statement.execute(index);
                }
            }
        }
    }
}
