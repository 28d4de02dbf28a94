package nightshift.operations;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The processes that hold runs: of one that was killed a moment ago nobody knows yet whether it lives. */
@Repository
public class RunHolders {
    private final JdbcClient jdbc;
    private final Runs runs;

    public RunHolders(JdbcClient jdbc, Runs runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    /** When the process that holds the run of this workflow last said that it lives; empty when none does. */
    public Optional<Instant> lastBeat(Workflow workflow) {
        return jdbc.sql(
                        "select i.heartbeat_at from run_lease l join instance i on i.id = l.instance where l.workflow = :workflow")
                .param("workflow", workflow.name())
                .query((row, n) -> Times.instant(row, "heartbeat_at"))
                .optional();
    }

    /** Whether a run is held by a process that has neither died nor said anything since this heartbeat. */
    public boolean isInDoubt(Workflow workflow, Optional<Instant> beat) {
        return !isFree(workflow) && lastBeat(workflow).equals(beat);
    }

    /** Whether a run of this workflow may begin, or go on where a process died. */
    public boolean isFree(Workflow workflow) {
        return runs.underWay(workflow).isEmpty();
    }
}
