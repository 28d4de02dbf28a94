package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** What is removed of the journal of runs, and what stays. */
class RecordRetentionTests {
    private static final int MANY = 100;

    private final TestProcess process = TestProcess.alone();
    private final RecordRetention retention = new RecordRetention(process.jdbc, process.transaction);

    @Test
    void removesRunsInWhichNothingHappened() {
        run(Workflow.FULFILLMENT);
        process.runs.begin(Workflow.PRICING, "schedule");

        assertThat(remove()).isEqualTo(1);

        assertThat(process.jdbc
                        .sql("select workflow from run")
                        .query(String.class)
                        .list())
                .as("the one under way")
                .containsExactly("PRICING");
    }

    /** Its sweep failed before anything was decided; the dead letter of it was discarded, and is removed long before the run would be. */
    @Test
    void keepsARunWhoseSweepOverPricesStaysAndStillRemovesTheOthers() {
        Run swept = run(Workflow.PRICING);
        process.jdbc
                .sql(
                        "insert into price_run (run_id, kind, state, because, looked_at, moves, at_floor, raised, sum_from,"
                                + " sum_to, created_at) values (:run, 'sweep', 'rejected', '', 0, 0, 0, 0, 0, 0, :now)")
                .param("run", swept.id())
                .param("now", Times.sql(process.clock.instant()))
                .update();
        run(Workflow.FULFILLMENT);

        assertThat(remove()).isEqualTo(1);

        assertThat(process.jdbc.sql("select id from run").query(Long.class).list())
                .containsExactly(swept.id());
    }

    @Test
    void namesTheListsAndMailsOnWhichSomethingIsOpen() {
        offer("mail/7");
        offer("list/12");
        process.works.offer(Workflow.FULFILLMENT, "list/13", Optional.empty(), false);
        process.works.claim(Workflow.FULFILLMENT, 1).forEach(process.works::close);

        assertThat(retention.unsettledMails()).containsExactly(7L);
        assertThat(retention.unsettledLists()).containsExactly(12L);
    }

    private void offer(String subject) {
        process.works.offer(Workflow.INVENTORY, subject, Optional.empty(), false);
    }

    private Run run(Workflow workflow) {
        Run run = process.runs.begin(workflow, "schedule");
        process.runs.finish(run);
        return run;
    }

    private int remove() {
        return retention.removeEmptyRuns(process.clock.instant().plus(Duration.ofDays(401)), MANY);
    }
}
