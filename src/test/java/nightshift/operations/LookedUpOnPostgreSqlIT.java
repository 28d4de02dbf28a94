package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL has no index for by itself, as H2 has, and what is asked often. */
@ExtendWith(OnPostgreSql.class)
class LookedUpOnPostgreSqlIT {
    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void findsWhatWaitsForAWriteByAnIndex() {
        assertThat(plan("select effect_id from effect_wait where earlier_id = 1"))
                .contains("effect_wait_earlier");
    }

    @Test
    void findsTheBeginningOfANumberByAnIndex() {
        assertThat(plan("select decision_id from search_term where term like 'PO7415%'"))
                .contains("search_term_begin")
                .contains("~>=~");
    }

    /** An empty table is always read whole unless that is forbidden. */
    private String plan(String select) {
        List<String> lines = new TransactionTemplate(new DataSourceTransactionManager(database)).execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain " + select).query(String.class).list();
        });
        return String.join("\n", lines);
    }
}
