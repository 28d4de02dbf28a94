package nightshift.catalog;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Sku;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the prices of each item moved, for its chart and for rules about the day's moves. */
@Repository
public class PriceHistory {
    /** Each supplier's costs are a series of their own; an item shows those of the one who ships it. */
    private static final String COST_OF = "cost/";

    private final History history;
    private final JdbcClient jdbc;

    public PriceHistory(JdbcTemplate batches) {
        this.history = new History(batches, "price_point", "amount");
        this.jdbc = JdbcClient.create(batches);
    }

    /**
     * Keeps what changed since the last value known of each.
     *
     * @param bySku by {@link Sku#key()}; empty: there is none now
     */
    public int record(PriceSeries series, Instant at, Map<String, Optional<BigDecimal>> bySku) {
        return history.record(series.key(), at, bySku);
    }

    /** Since when each item has its present price of this series, by {@link Sku#key()}. */
    public Map<String, Instant> since(PriceSeries series) {
        return history.since(series.key());
    }

    /** What a supplier asks from now on, where it is known that each of these is another cost than the last. */
    void costsMoved(String supplier, Instant at, Map<String, Optional<BigDecimal>> bySku) {
        history.add(COST_OF + supplier, at, bySku);
    }

    /** All series of an item since then, oldest first, beginning with the value of each that was in force then. */
    public List<PricePoint> of(Sku sku, Instant since) {
        String cost = COST_OF
                + jdbc.sql("select supplier from catalog_item where sku_key = :sku and supplier is not null")
                        .param("sku", sku.key())
                        .query(String.class)
                        .optional()
                        .orElse("");
        return history.since(sku.key(), since, (row, n) -> point(row, cost)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty: what somebody asks who does not ship it. */
    private static Optional<PricePoint> point(ResultSet row, String cost) throws SQLException {
        String series = row.getString("series");
        if (series.startsWith(COST_OF) && !series.equals(cost)) {
            return Optional.empty();
        }
        return Optional.of(new PricePoint(
                series.equals(cost) ? PriceSeries.COST : PriceSeries.of(series),
                SqlTimes.read(row, "at").orElseThrow(),
                Optional.ofNullable(row.getBigDecimal("amount"))));
    }
}
