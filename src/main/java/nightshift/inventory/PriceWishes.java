package nightshift.inventory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.catalog.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the stock rules ask of prices at the moment; the pricing run asks for it by {@code direct:stock-price-wishes}. */
@Repository
public class PriceWishes {
    private final JdbcTemplate batches;

    public PriceWishes(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** These are asked for now, and nothing else any more. */
    @Transactional
    public void replace(PlannedSweep sweep) {
        batches.update("delete from stock_price_wish");
        List<Object[]> rows = sweep.wishes().stream()
                .map(wish ->
                        new Object[] {wish.skuKey(), wish.channel().key(), wish.percent(), wish.rule(), sweep.run()})
                .toList();
        batches.batchUpdate(
                "insert into stock_price_wish (sku_key, channel, percent, rule, run_id) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                rows);
    }

    /** Percent by {@link nightshift.core.Sku#key()}, above 0: higher. @param channel {@link Channel#key()} */
    public Map<String, BigDecimal> in(String channel) {
        Map<String, BigDecimal> percents = new HashMap<>();
        batches.query(
                "select sku_key, percent from stock_price_wish where channel = ?",
                row -> {
                    percents.put(row.getString(1), row.getBigDecimal(2));
                },
                channel);
        return percents;
    }
}
