package nightshift.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Sku;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How the prices of each item moved, for its chart and for rules about the day's moves. */
@Repository
public class PriceHistory {
    private final History history;

    public PriceHistory(JdbcTemplate batches) {
        this.history = new History(batches, "price_point", "amount");
    }

    /** Keeps what changed since the last value known of each. @param bySku by {@link Sku#key()}; empty: there is none now */
    public int record(PriceSeries series, Instant at, Map<String, Optional<BigDecimal>> bySku) {
        return history.record(series.key(), at, bySku);
    }

    /** Since when each item has its present price of this series, by {@link Sku#key()}. */
    public Map<String, Instant> since(PriceSeries series) {
        return history.since(series.key());
    }

    /** All series of an item since then, oldest first, beginning with the value of each that was in force then. */
    public List<PricePoint> of(Sku sku, Instant since) {
        return history.since(
                sku.key(),
                since,
                (row, n) -> new PricePoint(
                        PriceSeries.of(row.getString("series")),
                        SqlTimes.read(row, "at").orElseThrow(),
                        Optional.ofNullable(row.getBigDecimal("amount"))));
    }
}
