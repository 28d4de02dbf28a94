package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.MigratedDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(MigratedDatabase.class)
class YoungDatabaseTests {
    private final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());

    /** A statement stays prepared: planned before anything is stored, it is still used when thousands of rows are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update mail set state = 'complete' where id = 1 and state = 'new'",
                "update work set state = 'closed' where id = 1 and attempt = 1 and state in ('claimed', 'failed')",
                "update effect set state = 'performing' where id = 1 and state = 'planned' and attempt = 0",
                "update dead_letter set state = 'closed' where id = 1 and state = 'open'"
            })
    void plansAWriteOfOneRowByItsKeyNotByItsState(String write) {
        assertThat(jdbc.sql("explain " + write).query(String.class).single()).contains("PRIMARY_KEY");
    }
}
