package nightshift.operations;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightshift.core.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes writes back that were planned and are not written yet when their mode becomes more cautious: in review they wait for
 * approval, in shadow and off they are recorded only. So a switch to auto later performs nothing old.
 */
@Repository
class TakeBack {
    /** Planned alone, or in a batch that has not gone out. */
    private static final String NOT_OUT = "decision_id is not null and not any_mode and (state = 'planned' or"
            + " (state = 'performing' and batch_id in (select b.id from effect b where b.state = 'planned')))";

    private static final String SCOPE =
            " and workflow = :workflow and coalesce(supplier, '') = :supplier and (:to <> 'staged' or approved_by is null)";

    private final JdbcClient jdbc;
    private final Transactions transaction;
    private final Clock clock;

    TakeBack(JdbcClient jdbc, Transactions transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param supplier empty: none */
    record Scope(String workflow, String supplier) {}

    /** Whose writes are planned and not out. */
    List<Scope> planned() {
        return jdbc.sql("select distinct workflow, coalesce(supplier, '') supplier from effect where " + NOT_OUT)
                .query((row, n) -> new Scope(row.getString("workflow"), row.getString("supplier")))
                .list();
    }

    /** All of it or nothing: a batch that is taken apart half would hold its members for ever. */
    void of(Scope scope, Mode mode) {
        transaction.run(() -> takeBack(scope, mode));
    }

    private void takeBack(Scope scope, Mode mode) {
        EffectState to = stateIn(mode);
        Map<String, ?> params = Map.of("workflow", scope.workflow(), "supplier", scope.supplier(), "to", to.code());
        jdbc.sql("select distinct batch_id from effect where batch_id is not null and " + NOT_OUT + SCOPE)
                .params(params)
                .query(Long.class)
                .list()
                .forEach(this::takeApart);
        jdbc.sql("update effect set state = :to, fresh = false, detail = :why where " + Effects.IN_NO_BATCH + " and "
                        + NOT_OUT + SCOPE)
                .params(params)
                .param("why", why(mode))
                .update();
        closeLetters(why(mode));
    }

    static EffectState stateIn(Mode mode) {
        return mode == Mode.REVIEW ? EffectState.STAGED : EffectState.SHADOW;
    }

    static String why(Mode mode) {
        return mode == Mode.REVIEW
                ? "waits for approval: the mode is review"
                : "recorded only: the mode is " + mode.name().toLowerCase(Locale.ROOT);
    }

    /** Its members are planned again, each by itself; those that may go out go with the next batch. */
    private void takeApart(long batch) {
        int taken = jdbc.sql("update effect set state = 'discarded', finished_at = :now,"
                        + " detail = 'taken apart: the mode of a member became more cautious'"
                        + " where id = :batch and state = 'planned'")
                .param("now", Times.sql(clock.instant()))
                .param("batch", batch)
                .update();
        if (taken == 1) {
            jdbc.sql("update effect set state = 'planned', batch_id = null, fresh = false"
                            + " where batch_id = :batch and state = 'performing'")
                    .param("batch", batch)
                    .update();
        }
    }

    /** What is not to be written any more cannot be retried either. */
    private void closeLetters(String why) {
        jdbc.sql(
                        "update dead_letter set state = 'closed', open_key = null, closed_at = :now, closed_how = :why"
                                + " where state = 'open' and effect_id in (select id from effect where state in ('shadow', 'staged'))")
                .param("now", Times.sql(clock.instant()))
                .param("why", why)
                .update();
    }
}
