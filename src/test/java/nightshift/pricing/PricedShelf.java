package nightshift.pricing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Sweeps over prices put straight into the tables, for tests of what shows them. */
public final class PricedShelf {
    private final JdbcClient jdbc;

    public PricedShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id */
    public long sweep(PriceRunState state, String because) {
        jdbc.sql(
                        "insert into run (workflow, asked_by, instance, started_at) values ('PRICING', 'test', 'i', current_timestamp)")
                .update();
        jdbc.sql(
                        "insert into price_run (run_id, kind, state, because, looked_at, moves, at_floor, raised, sum_from, sum_to,"
                                + " created_at) select max(id), 'sweep', :state, :because, 0, 0, 0, 0, 0, 0, current_timestamp from run")
                .param("state", state.code())
                .param("because", because)
                .update();
        return jdbc.sql("select max(id) from price_run").query(Long.class).single();
    }

    /** A change it wants, or a price that stays where {@code to} is none. */
    public void proposal(long sweep, String sku, String channel, String code, String from, String to, String bound) {
        boolean move = !to.isEmpty();
        jdbc.sql(
                        "insert into price_proposal (price_run_id, sku_key, sku, channel, supplier, outcome, state, code, reason, amount_from,"
                                + " amount_to, floor, ceiling, rival, currency, bound_by, product_id, variant_id) values (:run, upper(:sku), :sku,"
                                + " :channel, 'Harbor Steel', :outcome, :state, :code, :reason, cast(:from as numeric(12, 2)),"
                                + " cast(nullif(:to, '') as numeric(12, 2)), 198.00, 289.00, 236.95, 'USD', :bound, 'p', 'v')")
                .param("run", sweep)
                .param("sku", sku)
                .param("channel", channel)
                .param("outcome", move ? "move" : "stay")
                .param("state", move ? "proposed" : "stay")
                .param("code", code)
                .param(
                        "reason",
                        move
                                ? "The buy box is at 236.95 with shipping; the strategy asks for " + to + "."
                                : "No supplier's list in force names what it costs.")
                .param("from", from)
                .param("to", to)
                .param("bound", bound)
                .update();
    }

    /** What the sweep's own row says about its changes. */
    public void count(long sweep) {
        jdbc.sql(
                        "update price_run set looked_at = (select count(*) from price_proposal p where p.price_run_id = price_run.id),"
                                + " moves = (select count(*) from price_proposal p where p.price_run_id = price_run.id and outcome = 'move'),"
                                + " raised = (select count(*) from price_proposal p where p.price_run_id = price_run.id and outcome = 'move'"
                                + " and amount_to > amount_from), sum_from = (select coalesce(sum(amount_from), 0) from price_proposal p"
                                + " where p.price_run_id = price_run.id and outcome = 'move'), sum_to = (select coalesce(sum(amount_to), 0)"
                                + " from price_proposal p where p.price_run_id = price_run.id and outcome = 'move') where id = :run")
                .param("run", sweep)
                .update();
    }
}
