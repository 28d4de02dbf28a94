package nightshift.operations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes that did not go out and never will: a newer run decides about the same things afresh, from what is so by then, or they are late
 * and their batch was given up. Nobody knows better than what is decided next.
 */
@Repository
public class OvertakenWrites {
    /** Of a batch that failed it is known that it did not get through. */
    private static final String GIVEN_UP = "state = 'performing' and given_up is null"
            + " and batch_id in (select b.id from effect b where b.state = 'failed')";

    private static final String LATE = GIVEN_UP + " and expires_at < :now";
    private static final String TOO_LATE = "its batch was given up, and it is too late by now";
    private static final String NOT_OUT = " kind in (:kinds) and decision_id is not null and approved_by is null"
            + " and decision_id not in (select d.id from decision d where d.run_id = :run)"
            + " and ((state in ('planned', 'staged', 'failed') and " + Effects.IN_NO_BATCH + ")"
            + " or (" + GIVEN_UP + "))";

    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Reviews reviews;
    private final Clock clock;

    OvertakenWrites(JdbcClient jdbc, Transactions transaction, Reviews reviews, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * What earlier runs left: what waits for approval, was put off, or was in a batch that was given up. None of it is written any more, and
     * flags that had it ready are closed. What a person approved stays. Repeatable.
     *
     * @param run the newer one
     * @param why for the record
     */
    public void expire(Collection<String> kinds, Run run, String why) {
        transaction.run(() -> {
            List<Long> flagged = ids("select distinct decision_id from effect where for_review and", kinds, run);
            List<Long> batches = ids("select distinct batch_id from effect where state = 'performing' and", kinds, run);
            jdbc.sql("update effect set state = 'expired', detail = :why, fresh = false, next_at = null where"
                            + NOT_OUT)
                    .param("kinds", kinds)
                    .param("run", run.id())
                    .param("why", why)
                    .update();
            batches.forEach(batch -> endEmpty(batch, why));
            flagged.forEach(decision -> close(decision, why));
        });
    }

    /** Late ones of batches that were given up: as long as they count as under way, nothing is decided about what they are for. Repeatable. */
    public void expireLate() {
        transaction.run(() -> {
            List<Long> batches = jdbc.sql("select distinct batch_id from effect where " + LATE)
                    .param("now", Times.sql(clock.instant()))
                    .query(Long.class)
                    .list();
            if (!batches.isEmpty()) {
                jdbc.sql("update effect set state = 'expired', detail = :why, fresh = false, next_at = null where "
                                + LATE)
                        .param("why", TOO_LATE)
                        .param("now", Times.sql(clock.instant()))
                        .update();
                batches.forEach(batch -> endEmpty(batch, TOO_LATE));
            }
        });
    }

    private List<Long> ids(String select, Collection<String> kinds, Run run) {
        return jdbc.sql(select + NOT_OUT)
                .param("kinds", kinds)
                .param("run", run.id())
                .query(Long.class)
                .list();
    }

    /** So that nobody is asked to retry a batch of which nothing is left. */
    private void endEmpty(long batch, String why) {
        jdbc.sql("update effect set state = 'expired', detail = :why, finished_at = :now where id = :batch"
                        + " and state = 'failed' and not exists (select 1 from effect m where m.batch_id = :batch"
                        + " and m.state in ('performing', 'submitted'))")
                .param("why", why)
                .param("now", Times.sql(clock.instant()))
                .param("batch", batch)
                .update();
    }

    private void close(long decision, String why) {
        jdbc.sql("select id from review where decision_id = :decision and closed_at is null")
                .param("decision", decision)
                .query(Long.class)
                .list()
                .forEach(review -> reviews.finish(review, "Nightshift", "fixed", why));
    }
}
