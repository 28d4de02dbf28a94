package nightshift.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nightshift.core.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which writes of a batch are read back after it, to see that the remote really has them: a sample, once for each batch. */
@Repository
public class ReadBacks {
    private static final Duration NO_LONGER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Effects effects;
    private final EffectAttempts attempts;
    private final Clock clock;

    ReadBacks(JdbcClient jdbc, Effects effects, EffectAttempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.effects = effects;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** A batch whose sample is to be read, and the sample. */
    public record Sample(long batchEffectId, Workflow workflow, List<BatchMember> members) {
        public Sample {
            members = List.copyOf(members);
        }
    }

    /**
     * The batches of this kind that ended and were not read back yet, each with some of what it wrote, evenly spread; what was written
     * anew since is left out.
     *
     * @param after how long the remote may take to show what it took
     */
    public List<Sample> due(String batchKind, Duration after, int most) {
        Instant now = Instant.now(clock);
        return jdbc
                .sql(
                        "select * from effect where kind = :kind and state = 'done' and finished_at > :since and finished_at <= :until"
                                + " and not exists (select 1 from effect_attempt a where a.effect_id = effect.id and a.act = 'read-back')"
                                + " order by id")
                .param("kind", batchKind)
                .param("since", Times.sql(now.minus(NO_LONGER)))
                .param("until", Times.sql(now.minus(after)))
                .query(EffectRow::of)
                .list()
                .stream()
                .map(batch -> new Sample(batch.id(), batch.workflow(), spread(written(batch.id()), most)))
                .toList();
    }

    private List<BatchMember> written(long batch) {
        return jdbc
                .sql("select e.* from effect e where e.batch_id = :batch and e.state = 'done' and not exists (select 1"
                        + " from effect x where x.target = e.target and x.kind = e.kind and x.id > e.id"
                        + " and x.state in ('performing', 'submitted', 'done')) order by e.id")
                .param("batch", batch)
                .query(EffectRow::of)
                .list()
                .stream()
                .map(effect -> new BatchMember(effect.id(), effects.payload(effect)))
                .toList();
    }

    private static List<BatchMember> spread(List<BatchMember> all, int most) {
        int step = Math.max(1, (all.size() + most - 1) / Math.max(1, most));
        return IntStream.iterate(0, at -> at < all.size() && most > 0, at -> at + step)
                .mapToObj(all::get)
                .toList();
    }

    /**
     * The sample of this batch was read.
     *
     * @param differences how many of it are otherwise
     */
    public void checked(Sample sample, int differences) {
        EffectRow batch = effects.find(sample.batchEffectId()).orElseThrow();
        String found = sample.members().size() + " read back, " + differences + " otherwise";
        attempts.add(batch, "read-back", null, found, differences == 0 ? "agrees" : "differs");
    }
}
