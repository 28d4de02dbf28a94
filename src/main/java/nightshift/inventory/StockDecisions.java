package nightshift.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.core.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the last sweep decided about each item, and why: what the desk shows beside it. */
@Repository
public class StockDecisions {
    private static final int LONGEST_REASON = 500;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    public StockDecisions(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /** Keeps these as the last. Repeatable. */
    public void keep(List<StockDecision> decisions) {
        int[] updated = batches.batchUpdate(
                "update stock_decision set run_id = ?, supplier = ?, rule = ?, act = ?, from_quantity = ?, to_quantity = ?,"
                        + " reason = ?, held = ?, decided_at = ? where sku_key = ? and channel = ?",
                decisions.stream().map(StockDecisions::row).toList());
        List<@Nullable Object[]> absent = new ArrayList<>();
        for (int n = 0; n < updated.length; n++) {
            if (updated[n] == 0) {
                absent.add(row(decisions.get(n)));
            }
        }
        if (!absent.isEmpty()) {
            batches.batchUpdate(
                    "insert into stock_decision (run_id, supplier, rule, act, from_quantity, to_quantity, reason, held,"
                            + " decided_at, sku_key, channel) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                    absent);
        }
    }

    private static @Nullable Object[] row(StockDecision decision) {
        String reason = decision.reason();
        return new @Nullable Object[] {
            decision.run(),
            decision.supplier().orElse(null),
            decision.rule().orElse(null),
            decision.act(),
            decision.from(),
            decision.to(),
            reason.substring(0, Math.min(LONGEST_REASON, reason.length())),
            decision.held(),
            SqlTimes.of(decision.at()),
            decision.skuKey(),
            decision.channel().key()
        };
    }

    /** Marks what a breaker held back. */
    public void hold(PlannedSweep sweep) {
        if (sweep.heldAll()) {
            mark(sweep.run(), List.of());
        } else if (!sweep.held().isEmpty()) {
            mark(sweep.run(), sweep.held());
        }
    }

    private void mark(long run, List<String> suppliers) {
        jdbc.sql("update stock_decision set held = true where run_id = :run and act in ('pause', 'resume', 'set')"
                        + (suppliers.isEmpty() ? "" : " and supplier in (:suppliers)"))
                .param("run", run)
                .param("suppliers", suppliers.isEmpty() ? List.of("") : suppliers)
                .update();
    }

    /** The last ones about an item, one for each channel. */
    public List<StockDecision> of(Sku sku) {
        return jdbc.sql("select * from stock_decision where sku_key = :sku order by channel desc")
                .param("sku", sku.key())
                .query((row, n) -> new StockDecision(
                        row.getString("sku_key"),
                        Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                        row.getLong("run_id"),
                        Optional.ofNullable(row.getString("supplier")),
                        Optional.ofNullable(row.getString("rule")),
                        row.getString("act"),
                        row.getInt("from_quantity"),
                        row.getInt("to_quantity"),
                        row.getString("reason"),
                        row.getBoolean("held"),
                        SqlTimes.read(row, "decided_at")))
                .list();
    }
}
