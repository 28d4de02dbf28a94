package nightshift.operations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions made in shadow that no longer stand, because someone asked for their work to be decided afresh. */
@Repository
class SupersededDecisions {
    private static final String SHADOWED = "superseded = 0 and workflow = :workflow and decided_at >= :since"
            + " and exists (select 1 from effect e where e.decision_id = decision.id and e.state = 'shadow')"
            // backfill is never written, and work that is under way or has failed items has its own way
            + " and exists (select 1 from work w where w.id = decision.work_id and not w.shadow_only"
            + " and w.state in ('closed', 'failed', 'waiting'))";

    private final JdbcClient jdbc;

    SupersededDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(Optional<Long> decision) {
        return decision.isPresent()
                && jdbc.sql("select count(*) from decision where id = :id and superseded <> 0")
                                .param("id", decision.get())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /**
     * Runs within a transaction.
     *
     * @return how many decisions no longer stand
     */
    int supersede(Workflow workflow, Instant since, Instant now, String who) {
        holdWaiting(workflow);
        int superseded = jdbc.sql("update decision set superseded = id where " + SHADOWED)
                .params(Map.of("workflow", workflow.name(), "since", Times.sql(since)))
                .update();
        jdbc.sql("update review set open_key = null, closed_by = :who, closed_at = :now, verdict = 'superseded',"
                        + " note = 'decided afresh' where closed_at is null"
                        + " and decision_id in (select id from decision where superseded <> 0)")
                .param("who", who)
                .param("now", Times.sql(now))
                .update();
        return superseded;
    }

    /** A work that was put back when half of its items were decided waits; nobody may begin with it until those are superseded. */
    private void holdWaiting(Workflow workflow) {
        jdbc.sql("select id from work where workflow = :workflow and state = 'waiting' order by id for update")
                .param("workflow", workflow.name())
                .query(Long.class)
                .list();
    }

    /** The works with an item that has no decision that stands wait again. Runs within a transaction. */
    int release(Workflow workflow) {
        return jdbc.sql("update work set state = 'waiting', instance = null where workflow = :workflow"
                        + " and state in ('closed', 'failed') and exists (select 1 from decision d where d.work_id = work.id"
                        + " and d.superseded <> 0 and not exists (select 1 from decision n where n.work_id = d.work_id"
                        + " and n.item_key = d.item_key and n.superseded = 0))")
                .param("workflow", workflow.name())
                .update();
    }

    /** What a new decision did not take over of the one before: done by a person meanwhile, or no longer wanted. */
    void settle(Decided decided) {
        boolean doneByAPerson = decided.decision() instanceof Decision.Nothing nothing
                && nothing.reason().kind() == ReasonKind.ALREADY_DONE;
        jdbc.sql("update effect set state = :state, detail = :why where state = 'shadow' and decision_id in"
                        + " (select id from decision where work_id = :work and item_key = :item and superseded <> 0)")
                .param("state", (doneByAPerson ? EffectState.DONE_ELSEWHERE : EffectState.EXPIRED).code())
                .param(
                        "why",
                        doneByAPerson
                                ? "was done by a person while the mode was shadow"
                                : "was decided otherwise when its work was decided afresh")
                .param("work", decided.work().id())
                .param("item", decided.item().key())
                .update();
    }
}
