package nightshift.pricing;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nightshift.operations.Run;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The sweeps over prices on their way from being decided to being written, and their roll-backs. */
@Repository
public class PriceRuns {
    private final JdbcClient jdbc;
    private final Clock clock;

    PriceRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sweep of this run of the journal; one that was interrupted before it was decided begins anew. */
    public PriceRun begin(Run run) {
        Optional<PriceRun> there = ofRun(run.id());
        return there.filter(one -> one.state() == PriceRunState.DECIDING)
                .map(this::anew)
                .or(() -> there)
                .orElseGet(() -> find(insert(run.id(), "sweep", Optional.empty(), PriceRunState.DECIDING))
                        .orElseThrow());
    }

    /** However long ago it began: its prices are of the moment at which they are decided. */
    private PriceRun anew(PriceRun interrupted) {
        jdbc.sql("delete from price_proposal where price_run_id = :id")
                .param("id", interrupted.id())
                .update();
        jdbc.sql("update price_run set created_at = :now where id = :id and state = 'deciding'")
                .param("now", SqlRows.time(clock.instant()))
                .param("id", interrupted.id())
                .update();
        return find(interrupted.id()).orElseThrow();
    }

    long insert(long runId, String kind, Optional<Long> restores, PriceRunState state) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into price_run (run_id, kind, restores, state, because, looked_at, moves, at_floor, raised, sum_from,"
                                + " sum_to, created_at) values (:run, :kind, :restores, :state, '', 0, 0, 0, 0, 0, 0, :now)")
                .param("run", runId)
                .param("kind", kind)
                .param("restores", restores.orElse(null))
                .param("state", state.code())
                .param("now", SqlRows.time(clock.instant()))
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    private Optional<PriceRun> ofRun(long runId) {
        return jdbc.sql("select * from price_run where run_id = :run and kind = 'sweep' order by id desc limit 1")
                .param("run", runId)
                .query(SqlRows::run)
                .optional();
    }

    public Optional<PriceRun> find(long id) {
        return jdbc.sql("select * from price_run where id = :id")
                .param("id", id)
                .query(SqlRows::run)
                .optional();
    }

    /** The same, while this transaction lasts nobody else's. */
    public Optional<PriceRun> locked(long id) {
        return jdbc.sql("select * from price_run where id = :id for update")
                .param("id", id)
                .query(SqlRows::run)
                .optional();
    }

    /** It is decided. Reasons to leave prices alone are kept of this sweep only. */
    PriceRun decided(long id, SweepTally tally, int moves, PriceRunState state, String because) {
        int changed = jdbc.sql(
                        "update price_run set state = :state, because = :because, looked_at = :looked, moves = :moves,"
                                + " at_floor = :floor, raised = :raised, sum_from = :from, sum_to = :to"
                                + " where id = :id and state = 'deciding'")
                .param("state", state.code())
                .param("because", because)
                .param("looked", tally.lookedAt())
                .param("moves", moves)
                .param("floor", tally.atFloor())
                .param("raised", tally.raised())
                .param("from", tally.sumFrom())
                .param("to", tally.sumTo())
                .param("id", id)
                .update();
        if (changed == 1) {
            jdbc.sql("delete from price_proposal where outcome = 'stay' and price_run_id < :id")
                    .param("id", id)
                    .update();
        }
        return find(id).orElseThrow();
    }

    /** Sweeps that wait for a person are overtaken by a newer one: they were made from older prices. */
    void overtake(long newest) {
        jdbc.sql("update price_run set state = 'rejected', because = 'A newer sweep was decided' where id < :id"
                        + " and state in ('preview', 'held', 'deciding')")
                .param("id", newest)
                .update();
    }

    /** @return whether it was in that state, so that nobody answers it twice */
    public boolean answer(long id, PriceRunState from, PriceRunState to, String who, String because) {
        return jdbc.sql("update price_run set state = :to, because = :because, answered_by = :who, answered_at = :now"
                                + " where id = :id and state = :from")
                        .param("from", from.code())
                        .param("to", to.code())
                        .param("because", because)
                        .param("who", who)
                        .param("now", SqlRows.time(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Its writes were committed in this run of the journal. */
    public void applying(long id, Run run) {
        jdbc.sql("update price_run set run_id = :run where id = :id and kind = 'roll-back'")
                .param("run", run.id())
                .param("id", id)
                .update();
        advance(id, PriceRunState.APPLYING);
    }

    /** @return whether it was still to be written or being written, so that nobody counts it twice */
    boolean advance(long id, PriceRunState to) {
        return jdbc.sql("update price_run set state = :to, applied_at = coalesce(applied_at, :now) where id = :id"
                                + " and state in ('approved', 'applying')")
                        .param("to", to.code())
                        .param("now", SqlRows.time(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those whose writes do not all have an outcome, oldest first. */
    List<PriceRun> applying() {
        return in(PriceRunState.APPLYING);
    }

    /** Those that are over, of which a write failed: it may have been retried since. */
    List<PriceRun> withFailedWrites() {
        return jdbc.sql("select * from price_run r where state = 'applied' and exists (select 1 from price_proposal p"
                        + " where p.price_run_id = r.id and p.outcome = 'move' and p.state = 'failed') order by id")
                .query(SqlRows::run)
                .list();
    }

    /** Those that may be written and are not yet, oldest first. */
    public List<PriceRun> approved() {
        return in(PriceRunState.APPROVED);
    }

    private List<PriceRun> in(PriceRunState state) {
        return jdbc.sql("select * from price_run where state = :state order by id")
                .param("state", state.code())
                .query(SqlRows::run)
                .list();
    }

    /** A roll-back with so many prices, approved by who asked for it. */
    void planned(long rollBack, int moves, BigDecimal sumFrom, BigDecimal sumTo, String who) {
        jdbc.sql(
                        "update price_run set moves = :moves, looked_at = :moves, raised = (select count(*) from price_proposal p"
                                + " where p.price_run_id = :id and p.amount_to > p.amount_from), sum_from = :from, sum_to = :to,"
                                + " answered_by = :who, answered_at = :now where id = :id")
                .param("moves", moves)
                .param("from", sumFrom)
                .param("to", sumTo)
                .param("who", who)
                .param("now", SqlRows.time(clock.instant()))
                .param("id", rollBack)
                .update();
    }
}
