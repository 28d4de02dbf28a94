package nightshift.pricing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What can be taken back of a sweep: each price it wrote, unless a roll-back of it restored that already or is about to. What a roll-back
 * did not get through with can be taken back once more, and so can what the sweep wrote later.
 */
@Repository
public class RollBacks {
    private static final String NOT_RESTORED =
            "'refused', 'failed', 'expired', 'discarded', 'shadow', 'rejected', 'not_written'";

    private static final String OF_ROLL_BACKS =
            "select b.id from price_proposal b join price_run r on r.id = b.price_run_id where r.restores = :run";

    private static final String RESTORABLE =
            " from price_proposal p where p.price_run_id = :run and p.outcome = 'move' and p.state = 'done' and not exists ("
                    + OF_ROLL_BACKS + " and b.sku_key = p.sku_key and b.channel = p.channel and b.state not in ("
                    + NOT_RESTORED + "))";

    private static final String UNDER_WAY = "('proposed', 'sent', 'planned', 'staged', 'performing', 'submitted')";

    private final JdbcClient jdbc;

    RollBacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The roll-backs of a sweep, oldest first. */
    public List<Long> of(long sweep) {
        return jdbc.sql("select id from price_run where restores = :run and state <> 'rejected' order by id")
                .param("run", sweep)
                .query(Long.class)
                .list();
    }

    /** How many prices can be taken back now. */
    public int count(long sweep) {
        return jdbc.sql("select count(*)" + RESTORABLE)
                .param("run", sweep)
                .query(Integer.class)
                .single();
    }

    /** The prices that can be taken back now, as the sweep changed them, the largest first in percent. */
    public List<KeptProposal> restorable(long sweep, int skip, int atMost) {
        return jdbc.sql("select p.*" + RESTORABLE
                        + " order by abs(p.amount_to - p.amount_from) / p.amount_from desc, p.sku_key, p.channel"
                        + " limit :most offset :skip")
                .param("run", sweep)
                .param("most", atMost)
                .param("skip", skip)
                .query(SqlRows::proposal)
                .list();
    }

    /** What a roll-back would write now. */
    public List<WantedPrice> wanted(long sweep) {
        return jdbc.sql("select p.sku, p.channel, p.supplier, p.currency, p.amount_to as amount_from,"
                        + " p.amount_from as amount_to, p.product_id, p.variant_id" + RESTORABLE + " order by p.id")
                .param("run", sweep)
                .query(SqlRows::wanted)
                .list();
    }

    /** How many writes of the sweep, or of roll-backs of it, have no outcome yet. */
    public int underWay(long sweep) {
        return jdbc.sql("select count(*) from price_proposal p where p.outcome = 'move' and p.state in " + UNDER_WAY
                        + " and (p.price_run_id = :run and p.state <> 'proposed' or p.id in (" + OF_ROLL_BACKS + "))")
                .param("run", sweep)
                .query(Integer.class)
                .single();
    }

    /**
     * Gives a roll-back what it is to restore.
     *
     * @return how many prices
     */
    int fill(long rollBack, long sweep) {
        return jdbc.sql(
                        "insert into price_proposal (price_run_id, sku_key, sku, channel, supplier, outcome, state, code, reason,"
                                + " amount_from, amount_to, floor, ceiling, rival, currency, bound_by, product_id, variant_id)"
                                + " select :roll_back, p.sku_key, p.sku, p.channel, p.supplier, 'move', 'proposed', 'roll-back',"
                                + " concat('Back to what it was before sweep ', :run), p.amount_to, p.amount_from, p.floor, p.ceiling,"
                                + " p.rival, p.currency, '', p.product_id, p.variant_id" + RESTORABLE
                                + " order by p.id")
                .param("roll_back", rollBack)
                .param("run", sweep)
                .update();
    }
}
