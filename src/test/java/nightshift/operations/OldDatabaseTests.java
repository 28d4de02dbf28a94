package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OldDatabaseTests {
    private final TestProcess process = TestProcess.alone();

    /** Recovery asks for these every twenty seconds: it may not read all writes that were ever done. */
    @Test
    void findsWhatIsUnderWayByItsStateAmongThousandsThatAreDone() {
        process.jdbc
                .sql("insert into effect (effect_key, kind, payload, target, position, state, workflow, planned_at)"
                        + " select 'old/' || n, 'test-ship', '{}', 'order', 0, 'done', 'FULFILLMENT', current_timestamp"
                        + " from system_range(1, 3000) as old (n)")
                .update();
        process.jdbc.sql("analyze").update();

        assertThat(plan("state = 'planned' and " + Effects.IN_NO_BATCH)).contains("effect_state");
        assertThat(plan("state = 'performing' and " + Effects.IN_NO_BATCH)).contains("effect_state");
    }

    private String plan(String condition) {
        return process.jdbc
                .sql("explain select id from effect where " + condition)
                .query(String.class)
                .single();
    }
}
