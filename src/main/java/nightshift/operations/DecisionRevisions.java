package nightshift.operations;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Decides an item afresh because a person asked for it. The decision before stays on record and no longer stands; what of it
 * was not written is taken over or discarded, what was written stays.
 */
@Repository
public class DecisionRevisions {
    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final DecisionCommit commit;
    private final Decisions decisions;
    private final EffectAttempts attempts;
    private final DeadLetters deadLetters;
    private final Modes modes;
    private final Clock clock;

    DecisionRevisions(
            JdbcClient jdbc,
            Transactions transaction,
            DecisionCommit commit,
            Decisions decisions,
            EffectAttempts attempts,
            DeadLetters deadLetters,
            Modes modes,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.commit = commit;
        this.decisions = decisions;
        this.attempts = attempts;
        this.deadLetters = deadLetters;
        this.modes = modes;
        this.clock = clock;
    }

    /**
     * All or nothing, in one transaction, for one of those who ask.
     *
     * @throws SwitchedOff when the mode is off
     */
    public Revised revise(Revision revision) {
        Work work = revision.decided().work();
        Mode mode = modes.effective(work.workflow(), work.supplier());
        if (mode == Mode.OFF) {
            throw new SwitchedOff(work.workflow());
        }
        Mode own = work.shadowOnly() ? Mode.SHADOW : mode;
        return transaction.in(() -> underWay(revision.replaces())
                .<Revised>map(Revised.UnderWay::new)
                .orElseGet(() -> closes(revision) && supersedes(revision) ? stands(revision, own) : overtaken()));
    }

    /** The person who decides is the approval that mode review asks for; without one it waits. */
    private static EffectState state(Mode mode, Revision revision) {
        if (mode == Mode.SHADOW) {
            return EffectState.SHADOW;
        }
        boolean waits = mode == Mode.REVIEW && revision.byItself();
        return waits || revision.decided().decision() instanceof Decision.Review
                ? EffectState.STAGED
                : EffectState.PLANNED;
    }

    private Revised overtaken() {
        return new Revised.Overtaken();
    }

    /** Locks the writes of the item until the transaction ends. */
    private Optional<String> underWay(long decision) {
        return effects(decision).stream()
                .filter(effect -> effect.state() == EffectState.PERFORMING || effect.state() == EffectState.SUBMITTED)
                .map(EffectRow::target)
                .findFirst();
    }

    private List<EffectRow> effects(long decision) {
        return jdbc.sql("select * from effect where decision_id = :decision order by id for update")
                .param("decision", decision)
                .query(EffectRow::of)
                .list();
    }

    /** An item without a review may be decided afresh too; one that was opened meanwhile is answered with it. */
    private boolean closes(Revision revision) {
        int closed = jdbc.sql(
                        "update review set open_key = null, closed_by = :who, closed_at = :now, verdict = :verdict,"
                                + " note = :note where closed_at is null and (id = :review or decision_id = :decision)")
                .param("who", revision.who())
                .param("now", Times.sql(clock.instant()))
                .param("verdict", revision.verdict())
                .param("note", revision.note())
                .param("review", revision.reviewId().orElse(-1L))
                .param("decision", revision.replaces())
                .update();
        return revision.reviewId().isEmpty() || closed > 0;
    }

    private boolean supersedes(Revision revision) {
        return jdbc.sql("update decision set superseded = id where id = :id and superseded = 0")
                        .param("id", revision.replaces())
                        .update()
                == 1;
    }

    private Revised stands(Revision revision, Mode mode) {
        EffectState state = state(mode, revision);
        long id = commit.insert(revision.decided(), mode)
                .orElseThrow(
                        () -> new IllegalStateException("Decision " + revision.replaces() + " is of another item than "
                                + revision.decided().item().key()));
        jdbc.sql("update decision set corrects = :before, decided_by = :who,"
                        + " run_id = (select b.run_id from decision b where b.id = :before) where id = :id")
                .param("before", revision.replaces())
                .param("who", revision.who())
                .param("id", id)
                .update();
        commit.withEffects(id, revision.decided(), state, (there, wanted) -> mayBeTakenOver(there, revision));
        approve(id, revision);
        discardTheRest(revision);
        if (revision.workAgain()) {
            workAgain(revision.decided().work());
        }
        return new Revised.Stands(decisions.committed(id));
    }

    /** In the same transaction, so that a process that dies now has not lost it: the next run takes it up. */
    private void workAgain(Work work) {
        jdbc.sql("update work set supplier = :supplier, state = 'waiting', instance = null where id = :id"
                        + " and state in ('closed', 'failed', 'waiting')")
                .param("supplier", work.supplier().orElse(null), Types.VARCHAR)
                .param("id", work.id())
                .update();
    }

    /** Never what was written, may have been, or belongs to another item that still wants it. */
    private static boolean mayBeTakenOver(EffectRow there, Revision revision) {
        return switch (there.state()) {
            case SHADOW, EXPIRED, REFUSED, DISCARDED -> !there.doubt();
            case PLANNED, STAGED, FAILED ->
                there.decisionId().filter(owner -> owner == revision.replaces()).isPresent();
            default -> false;
        };
    }

    /** Not fresh: whatever is written re-reads its target first. */
    private void approve(long decision, Revision revision) {
        jdbc.sql(
                        "update effect set fresh = false, doubt = false, batch_id = null, given_up = null,"
                                + " approved_by = case when state = 'planned' then :who else null end where decision_id = :decision")
                .param("who", revision.byItself() ? null : revision.who(), Types.VARCHAR)
                .param("decision", decision)
                .update();
        effects(decision)
                .forEach(effect -> attempts.add(
                        effect,
                        "decide",
                        null,
                        "decided afresh by " + revision.who() + ": " + revision.note(),
                        effect.state().code()));
    }

    private void discardTheRest(Revision revision) {
        String why = "decided otherwise by " + revision.who() + ": " + revision.note();
        effects(revision.replaces()).stream()
                .filter(effect -> effect.state() == EffectState.PLANNED
                        || effect.state() == EffectState.STAGED
                        || effect.state() == EffectState.FAILED)
                .forEach(effect -> discard(effect, why));
    }

    private void discard(EffectRow effect, String why) {
        jdbc.sql("update effect set state = 'discarded', fresh = false, detail = :why where id = :id")
                .param("why", why)
                .param("id", effect.id())
                .update();
        attempts.add(effect, "discard", null, why, EffectState.DISCARDED.code());
        deadLetters.closeEffect(effect.id(), why);
    }
}
