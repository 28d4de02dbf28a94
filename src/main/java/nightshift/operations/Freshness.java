package nightshift.operations;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether a decision was made moments ago by this very process and run. Only then it is performed without a new look at its target. */
@Repository
class Freshness {
    private final JdbcClient jdbc;
    private final Runs runs;
    private final Instances instances;
    private final OperationsSettings settings;
    private final Clock clock;

    Freshness(JdbcClient jdbc, Runs runs, Instances instances, OperationsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.instances = instances;
        this.settings = settings;
        this.clock = clock;
    }

    /** A batch is as fresh as the stalest of its members. */
    boolean of(EffectRow effect) {
        if (!effect.fresh() || effect.attempt() > 0) {
            return false;
        }
        return effect.decisionId().map(this::decidedJustNow).orElseGet(() -> membersAreFresh(effect));
    }

    private boolean membersAreFresh(EffectRow batch) {
        List<Long> decisions = jdbc.sql(
                        "select distinct decision_id from effect where decision_id is not null and batch_id = :id")
                .param("id", batch.id())
                .query(Long.class)
                .list();
        return decisions.stream().allMatch(this::decidedJustNow)
                && jdbc.sql("select count(*) from effect where batch_id = :id and not fresh")
                                .param("id", batch.id())
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    private boolean decidedJustNow(long decisionId) {
        List<Long> underWay = runs.underWayHere().stream().map(Run::id).toList();
        return jdbc.sql(
                                "select count(*) from decision where id = :id and instance = :self"
                                        + " and (run_id in (:runs) or (decided_at >= :since and (run_id is null"
                                        + " or exists (select 1 from run r where r.id = run_id and r.finished_at <= decided_at))))")
                        .param("id", decisionId)
                        .param("self", instances.self())
                        .param("runs", underWay.isEmpty() ? List.of(-1L) : underWay)
                        .param("since", Times.sql(clock.instant().minus(settings.freshFor())))
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
