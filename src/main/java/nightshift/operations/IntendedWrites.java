package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What would be written: the list a person reads before he trusts the house with auto, or approves. */
@Repository
public class IntendedWrites {
    private static final String SELECT = "select e.*, d.label, d.decided_at from effect e join decision d"
            + " on d.id = e.decision_id where not e.for_review and d.superseded = 0 and ";

    private final JdbcClient jdbc;
    private final EffectKinds kinds;

    IntendedWrites(JdbcClient jdbc, EffectKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** What a run would have written, in the order in which it would have. */
    public List<IntendedWrite> shadowOfRun(long runId) {
        return select("e.state = 'shadow' and d.run_id = :of", runId);
    }

    /** What would have been written since then. */
    public List<IntendedWrite> shadowSince(Instant since) {
        return select("e.state = 'shadow' and d.decided_at >= :of", Times.sql(since));
    }

    /** What waits for approval, oldest first. */
    public List<IntendedWrite> staged() {
        return select("e.state = :of", EffectState.STAGED.code());
    }

    /** What each of these effects does or would do, by effect id. */
    public Map<Long, String> inWords(List<Long> effectIds) {
        return effectIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from effect where id in (:ids)")
                        .param("ids", effectIds)
                        .query(EffectRow::of)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(EffectRow::id, this::words));
    }

    private List<IntendedWrite> select(String condition, Object of) {
        return jdbc.sql(SELECT + condition + " order by d.id, e.position, e.id")
                .param("of", of)
                .query(this::write)
                .list();
    }

    private IntendedWrite write(ResultSet row, int number) throws SQLException {
        EffectRow effect = EffectRow.of(row, number);
        return new IntendedWrite(
                effect.id(),
                effect.decisionId().orElseThrow(),
                Workflow.valueOf(row.getString("workflow")),
                effect.supplier(),
                row.getString("label"),
                effect.kind(),
                effect.key(),
                effect.target(),
                words(effect),
                effect.state().code(),
                effect.plannedAt(),
                Optional.ofNullable(row.getString("detail")));
    }

    private String words(EffectRow effect) {
        return kinds.payload(effect.kind(), effect.payload()).inWords();
    }
}
