package nightshift.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In mode shadow nothing is written, but a remote can be asked whether it would take some of it; the answer is kept with the write. */
@Repository
public class Previews {
    private static final Duration NO_LONGER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Effects effects;
    private final EffectAttempts attempts;
    private final Clock clock;

    Previews(JdbcClient jdbc, Effects effects, EffectAttempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.effects = effects;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The latest writes of these kinds that are only recorded, of decisions of which none was asked about yet. */
    public List<BatchMember> sample(List<String> kinds, int most) {
        return jdbc
                .sql("select * from effect where kind in (:kinds) and state = 'shadow' and planned_at > :since"
                        + " and decision_id not in (select e.decision_id from effect e join effect_attempt a on a.effect_id = e.id"
                        + " where a.act = 'preview' and a.happened_at > :since and e.decision_id is not null)"
                        + " order by id desc limit :most")
                .param("kinds", kinds)
                .param("since", Times.sql(clock.instant().minus(NO_LONGER)))
                .param("most", most)
                .query(EffectRow::of)
                .list()
                .stream()
                .map(effect -> new BatchMember(effect.id(), effects.payload(effect)))
                .toList();
    }

    /** What the remote would make of it. */
    public void record(Preview preview) {
        EffectRow effect = effects.find(preview.effectId()).orElseThrow();
        attempts.add(effect, "preview", preview.request(), preview.answer(), preview.outcome());
    }

    /**
     * What a remote said about a write that is only recorded.
     *
     * @param outcome valid, invalid, or why it would not even be sent
     */
    public record Preview(long effectId, String request, String answer, String outcome) {}
}
