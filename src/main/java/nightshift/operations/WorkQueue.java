package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The work that waits, is claimed or done. Durable; a claim belongs to this process and is free when its heartbeat stops. */
@Repository
public class WorkQueue {
    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Instances instances;
    private final DeadLetters deadLetters;
    private final Clock clock;

    public WorkQueue(
            JdbcClient jdbc, Transactions transaction, Instances instances, DeadLetters deadLetters, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.instances = instances;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /**
     * Offers work; a subject that was offered before for this workflow is not offered again.
     *
     * @return whether it is new
     */
    public boolean offer(Workflow workflow, String subject, Optional<String> supplier, boolean shadowOnly) {
        return jdbc.sql(
                                "insert into work (workflow, subject, supplier, shadow_only, state, offered_at)"
                                        + " values (:workflow, :subject, :supplier, :shadow, 'waiting', :now) on conflict do nothing")
                        .param("workflow", workflow.name())
                        .param("subject", subject)
                        .param("supplier", supplier.orElse(null))
                        .param("shadow", shadowOnly)
                        .param("now", Times.sql(clock.instant()))
                        .update()
                == 1;
    }

    /** Offers work that whoever asks does now, and claims it for him. Empty where it was done before or is under way. */
    public Optional<Work> begin(Workflow workflow, String subject, Optional<String> supplier) {
        return transaction.in(() -> {
            offer(workflow, subject, supplier, false);
            return jdbc.sql("select id from work where workflow = :workflow and subject = :subject"
                            + " and (state = 'waiting' or (state = 'claimed' and "
                            + Instances.OWNER_IS_DEAD.formatted("work.instance") + ")) for update")
                    .param("workflow", workflow.name())
                    .param("subject", subject)
                    .param("alive_since", instances.aliveSince())
                    .query(Long.class)
                    .optional()
                    .map(id -> claimed(List.of(id)).get(0));
        });
    }

    /** Claims up to so many works, oldest first: those that wait, and those that a dead process had claimed. */
    public List<Work> claim(Workflow workflow, int atMost) {
        return claimExcept(List.of(), workflow, atMost);
    }

    /**
     * The same, while the work of these suppliers goes on waiting. A work that somebody is writing about at this moment is waited for: a thread
     * of a process that counts as dead may, and what is left out now would wait for the next run.
     */
    public List<Work> claimExcept(List<String> off, Workflow workflow, int atMost) {
        return transaction.in(() -> claimed(
                jdbc.sql("select id from work where workflow = :workflow and coalesce(supplier, '') not in (:off)"
                                + " and (state = 'waiting' or (state = 'claimed' and "
                                + Instances.OWNER_IS_DEAD.formatted("work.instance")
                                + ")) order by id limit :most for update")
                        .param("workflow", workflow.name())
                        .param("off", someName(off))
                        .param("alive_since", instances.aliveSince())
                        .param("most", atMost)
                        .query(Long.class)
                        .list()));
    }

    /**
     * Works that a run since then left undone, though nothing keeps them back: they waited before it began, or were begun and let go.
     *
     * @param off suppliers whose work is to wait
     */
    public List<Work> leftBy(List<String> off, Workflow workflow, Instant begun) {
        return jdbc.sql("select * from work where workflow = :workflow and coalesce(supplier, '') not in (:off)"
                        + " and state = 'waiting' and (attempt > 0 or offered_at < :begun) order by id")
                .param("workflow", workflow.name())
                .param("off", someName(off))
                .param("begun", Times.sql(begun))
                .query((row, n) -> work(row))
                .list();
    }

    /** Claims one work for another try, whatever came of it before; empty while a living process is at it. */
    public Optional<Work> claimAgain(long workId) {
        return transaction.in(() -> jdbc.sql("select id from work where id = :id and (state <> 'claimed' or "
                        + Instances.OWNER_IS_DEAD.formatted("work.instance") + ") for update")
                .param("id", workId)
                .param("alive_since", instances.aliveSince())
                .query(Long.class)
                .optional()
                .map(id -> claimed(List.of(id)).get(0)));
    }

    private List<Work> claimed(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        jdbc.sql("update work set state = 'claimed', instance = :self, attempt = attempt + 1, claimed_at = :now"
                        + " where id in (:ids)")
                .param("self", instances.self())
                .param("now", Times.sql(clock.instant()))
                .param("ids", ids)
                .update();
        return jdbc.sql("select * from work where id in (:ids) order by id")
                .param("ids", ids)
                .query((row, n) -> work(row))
                .list();
    }

    /** Whether this try of the work is over for whoever made it: its process was taken for dead, and the work is free or another's. */
    boolean isTakenOver(Work work) {
        return jdbc.sql("select count(*) from work where id = :id and (attempt > :attempt or state = 'waiting'"
                                + " or (state = 'claimed' and instance <> :self))")
                        .param("id", work.id())
                        .param("attempt", work.attempt())
                        .param("self", instances.self())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<Work> find(long workId) {
        return jdbc.sql("select * from work where id = :id")
                .param("id", workId)
                .query((row, n) -> work(row))
                .optional();
    }

    /**
     * Every item of this work has a decision. Repeatable. A work with an item that failed in this try stays open instead: its
     * dead letter asks for another try. So does one that is not this process's any more: it may have failed without a letter.
     */
    public void close(Work work) {
        if (instances.hasLostTrack()) {
            return;
        }
        transaction.run(() -> {
            boolean failed = deadLetters.failedInThisTry(work);
            int updated = jdbc.sql(
                            "update work set state = :state, closed_at = :now"
                                    + " where id = :id and attempt = :attempt and instance = :self and state in ('claimed', 'failed')")
                    .param("state", failed ? "failed" : "closed")
                    .param("now", Times.sql(clock.instant()))
                    .param("id", work.id())
                    .param("attempt", work.attempt())
                    .param("self", instances.self())
                    .update();
            if (!failed && updated == 1) {
                deadLetters.closeWork(work.id(), "a later try succeeded");
            }
        });
    }

    /** A person gave it up: no run takes it any more. One under way is finished. */
    void giveUp(long workId) {
        jdbc.sql("update work set state = 'failed', instance = null where id = :id and state = 'waiting'")
                .param("id", workId)
                .update();
    }

    /** Gives a claimed work back, so that it waits again: it was not its turn. */
    public void release(Work work) {
        jdbc.sql(
                        "update work set state = 'waiting', instance = null where id = :id and state = 'claimed' and attempt = :attempt")
                .param("id", work.id())
                .param("attempt", work.attempt())
                .update();
    }

    /**
     * Frees what dead processes had claimed.
     *
     * @return how many works
     */
    public int freeAbandoned() {
        return jdbc.sql("update work set state = 'waiting', instance = null where state = 'claimed' and "
                        + Instances.OWNER_IS_DEAD.formatted("work.instance"))
                .param("alive_since", instances.aliveSince())
                .update();
    }

    /** How many works of a workflow wait or are under way. */
    public int open(Workflow workflow) {
        return jdbc.sql("select count(*) from work where workflow = :workflow and state in ('waiting', 'claimed')")
                .param("workflow", workflow.name())
                .query(Integer.class)
                .single();
    }

    /** SQL knows no empty list. */
    private static List<String> someName(List<String> suppliers) {
        return suppliers.isEmpty() ? List.of("/none/") : suppliers;
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getLong("id"),
                Workflow.valueOf(row.getString("workflow")),
                row.getString("subject"),
                Optional.ofNullable(row.getString("supplier")),
                row.getBoolean("shadow_only"),
                row.getInt("attempt"));
    }
}
