package nightshift.pricing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sweeps over prices and what each of them wants to change, as people look at them: cut by the database. */
@Repository
public class PriceRunList {
    private final JdbcClient jdbc;

    PriceRunList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest, newest first. */
    public List<PriceRun> latest(int skip, int atMost) {
        return jdbc.sql("select * from price_run order by id desc limit :most offset :skip")
                .param("most", atMost)
                .param("skip", skip)
                .query(SqlRows::run)
                .list();
    }

    /** Sweeps whose prices wait for approval, and those that were stopped because too much was to change. */
    public int countThatNeedAPerson() {
        return jdbc.sql("select count(*) from price_run where state in (:states)")
                .param("states", List.of(PriceRunState.PREVIEW.code(), PriceRunState.HELD.code()))
                .query(Integer.class)
                .single();
    }

    public Optional<PriceRun> find(long id) {
        return jdbc.sql("select * from price_run where id = :id")
                .param("id", id)
                .query(SqlRows::run)
                .optional();
    }

    /** What a run of the journal made of prices; empty where it was no run over prices. */
    public Optional<PriceRun> ofRun(long runId) {
        return jdbc.sql("select * from price_run where run_id = :run order by id desc limit 1")
                .param("run", runId)
                .query(SqlRows::run)
                .optional();
    }

    /**
     * The changes a sweep proposes or made, the largest first in percent.
     *
     * @param state only those; empty: all
     */
    public List<KeptProposal> moves(long priceRun, String state, int skip, int atMost) {
        return jdbc.sql(
                        "select * from price_proposal where price_run_id = :run and outcome = 'move'"
                                + " and (:state = '' or state = :state)"
                                + " order by abs(amount_to - amount_from) / amount_from desc, sku_key, channel limit :most offset :skip")
                .param("run", priceRun)
                .param("state", state)
                .param("most", atMost)
                .param("skip", skip)
                .query(SqlRows::proposal)
                .list();
    }

    /**
     * The prices a sweep left alone, by SKU.
     *
     * @param code only those with this kind of reason; empty: all
     */
    public List<KeptProposal> stays(long priceRun, String code, int skip, int atMost) {
        return jdbc.sql("select * from price_proposal where price_run_id = :run and outcome = 'stay'"
                        + " and (:code = '' or code = :code) order by sku_key, channel limit :most offset :skip")
                .param("run", priceRun)
                .param("code", code)
                .param("most", atMost)
                .param("skip", skip)
                .query(SqlRows::proposal)
                .list();
    }

    /** How many prices were left alone for each kind of reason. */
    public Map<String, Integer> stayCounts(long priceRun) {
        return counts(priceRun, "code", "stay");
    }

    /** How the changes of a sweep stand, by state. */
    public Map<String, Integer> moveCounts(long priceRun) {
        return counts(priceRun, "state", "move");
    }

    private Map<String, Integer> counts(long priceRun, String column, String outcome) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("select " + column + " as name, count(*) as many from price_proposal where price_run_id = :run"
                        + " and outcome = :outcome group by " + column)
                .param("run", priceRun)
                .param("outcome", outcome)
                .query(row -> {
                    counts.put(row.getString("name"), row.getInt("many"));
                });
        return counts;
    }

    /** Whether prices of the shop are approved and not written yet. */
    public boolean isAnythingOfTheShopApproved() {
        return jdbc.sql("select count(*) from price_proposal p join price_run r on r.id = p.price_run_id"
                                + " where r.state = 'approved' and p.state = 'proposed' and p.channel = 'shopify'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was decided for an item, newest first, all channels. */
    public List<KeptProposal> ofItem(String skuKey, int atMost) {
        return jdbc.sql("select * from price_proposal where sku_key = :sku order by id desc limit :most")
                .param("sku", skuKey)
                .param("most", atMost)
                .query(SqlRows::proposal)
                .list();
    }
}
