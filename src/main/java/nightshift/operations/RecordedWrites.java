package nightshift.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The writes to hold against what the remote systems show, each with all other writes to the same target. */
@Repository
public class RecordedWrites {
    private static final int TARGETS_AT_ONCE = 500;
    private static final String TRIED = "e.workflow = :workflow and e.decision_id is not null and e.attempt > 0 and ";

    private final JdbcClient jdbc;
    private final EffectKinds kinds;

    RecordedWrites(JdbcClient jdbc, EffectKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Those of one run. */
    public List<RecordedWrite> ofRun(Run run) {
        return ofTargets(targets(
                "e.decision_id in (select d.id from decision d where d.run_id = :of)", run.workflow(), run.id()));
    }

    /** Those since then, and those about which something is open. */
    public List<RecordedWrite> since(Workflow workflow, Instant since) {
        return ofTargets(targets(
                "(e.performed_at >= :of or e.target in (select subject from difference where open_key is not null))",
                workflow,
                Times.sql(since)));
    }

    /** Those of these kinds that stand at the remote system and of which that became known since then, in that order. */
    public List<RecordedWrite> achievedSince(List<String> kinds, Instant since) {
        return jdbc
                .sql("select * from effect where kind in (:kinds) and state in ('done', 'done_elsewhere')"
                        + " and finished_at >= :since order by finished_at, id")
                .param("kinds", kinds)
                .param("since", Times.sql(since))
                .query(EffectRow::of)
                .list()
                .stream()
                .map(this::write)
                .toList();
    }

    private List<String> targets(String condition, Workflow workflow, Object of) {
        return jdbc.sql("select distinct e.target from effect e where " + TRIED + condition)
                .param("workflow", workflow.name())
                .param("of", of)
                .query(String.class)
                .list();
    }

    private List<RecordedWrite> ofTargets(List<String> targets) {
        List<RecordedWrite> writes = new ArrayList<>();
        for (int from = 0; from < targets.size(); from += TARGETS_AT_ONCE) {
            List<String> some = targets.subList(from, Math.min(targets.size(), from + TARGETS_AT_ONCE));
            writes.addAll(jdbc
                    .sql("select * from effect where attempt > 0 and decision_id is not null and target in (:targets)"
                            + " and state not in ('refused', 'discarded')"
                            + " order by id")
                    .param("targets", some)
                    .query(EffectRow::of)
                    .list()
                    .stream()
                    .map(this::write)
                    .toList());
        }
        return writes;
    }

    private RecordedWrite write(EffectRow effect) {
        return new RecordedWrite(
                effect.id(),
                kinds.payload(effect.kind(), effect.payload()),
                effect.state().achieved(),
                !Set.of(EffectState.PERFORMING, EffectState.SUBMITTED).contains(effect.state()),
                effect.remoteId(),
                effect.finishedAt());
    }
}
