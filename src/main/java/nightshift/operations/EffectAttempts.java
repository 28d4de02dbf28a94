package nightshift.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail of the effects: every try, every look, every word of a person. Only ever added to. */
@Repository
public class EffectAttempts {
    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final Instances instances;
    private final Clock clock;

    EffectAttempts(JdbcClient jdbc, JdbcTemplate many, Instances instances, Clock clock) {
        this.jdbc = jdbc;
        this.many = many;
        this.instances = instances;
        this.clock = clock;
    }

    /**
     * One line of the audit trail.
     *
     * @param act perform, look, approve, discard, settle, preview, read-back
     * @param outcome the state that came of it, {@code stale} where it was decided from something that is no more, or what is known
     */
    public record Attempt(
            int attempt, String act, Optional<String> request, Optional<String> answer, String outcome, Instant at) {}

    void add(EffectRow effect, String act, @Nullable String request, @Nullable String answer, String outcome) {
        jdbc.sql("insert into effect_attempt (effect_id, attempt, act, instance, request, answer, outcome, happened_at)"
                        + " values (:effect, :attempt, :act, :self, :request, :answer, :outcome, :now)")
                .param("effect", effect.id())
                .param("attempt", effect.attempt())
                .param("act", act)
                .param("self", instances.self())
                .param("request", request)
                .param("answer", answer)
                .param("outcome", outcome)
                .param("now", Times.sql(clock.instant()))
                .update();
    }

    /** @param answer what the remote said, or what a person did */
    record Line(EffectRow effect, String act, @Nullable String request, @Nullable String answer, String outcome) {}

    /** Many at once: the members of a batch. */
    void addAll(List<Line> lines) {
        many.batchUpdate(
                "insert into effect_attempt (effect_id, attempt, act, instance, request, answer, outcome, happened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {
                            line.effect().id(),
                            line.effect().attempt(),
                            line.act(),
                            instances.self(),
                            line.request(),
                            line.answer(),
                            line.outcome(),
                            Times.sql(clock.instant())
                        })
                        .toList());
    }

    /**
     * How often the remote system definitely refused this write. What was refused was not applied, and when a person mended the cause it is
     * asked for as something new: a system that knows its request by an id may repeat its old answer for ever.
     */
    public int refusals(long effectId) {
        return jdbc.sql("select count(*) from effect_attempt where effect_id = :effect and act = 'perform'"
                        + " and outcome = :refused")
                .param("effect", effectId)
                .param("refused", EffectState.REFUSED.code())
                .query(Integer.class)
                .single();
    }

    /** Oldest first. */
    public List<Attempt> of(long effectId) {
        return of(List.of(effectId)).getOrDefault(effectId, List.of());
    }

    /** Those of each of these writes, oldest first. */
    public Map<Long, List<Attempt>> of(List<Long> effectIds) {
        Map<Long, List<Attempt>> attempts = new HashMap<>();
        if (!effectIds.isEmpty()) {
            jdbc.sql("select * from effect_attempt where effect_id in (:effects) order by id")
                    .param("effects", effectIds)
                    .query(row -> {
                        attempts.computeIfAbsent(row.getLong("effect_id"), effect -> new ArrayList<>())
                                .add(attempt(row));
                    });
        }
        return attempts;
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getInt("attempt"),
                row.getString("act"),
                Optional.ofNullable(row.getString("request")),
                Optional.ofNullable(row.getString("answer")),
                row.getString("outcome"),
                Times.instant(row, "happened_at"));
    }
}
