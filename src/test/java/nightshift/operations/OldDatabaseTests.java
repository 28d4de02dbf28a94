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

    /** The first page of the desk counts them. */
    @Test
    void findsWhatWaitsForApprovalByTheStateOfWrites() {
        assertThat(explained("select count(*) from decision d where" + StagedList.WAITS))
                .contains("effect_state")
                .doesNotContainIgnoringCase("decision.tableScan");
    }

    /** Asked before each hundred of old mails that lose their text. */
    @Test
    void findsWhatRetentionLeavesAloneByWhatIsOpen() {
        process.jdbc
                .sql(
                        "insert into work (workflow, subject, state, attempt, offered_at)"
                                + " select 'FULFILLMENT', 'mail/' || n, 'closed', 1, current_timestamp from system_range(1, 3000) as old (n)")
                .update();
        process.jdbc.sql("analyze").update();

        assertThat(explained(RecordRetention.UNSETTLED_SUBJECTS))
                .contains("effect_state", "work_state")
                .doesNotContainIgnoringCase("decision.tableScan")
                .doesNotContainIgnoringCase("work.tableScan");
    }

    private String plan(String condition) {
        return explained("select id from effect where " + condition);
    }

    private String explained(String statement) {
        return process.jdbc.sql("explain " + statement).query(String.class).single();
    }
}
