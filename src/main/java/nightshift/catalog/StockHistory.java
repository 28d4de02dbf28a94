package nightshift.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Sku;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How the stock of each item moved, in the channels and at the suppliers. */
@Repository
public class StockHistory {
    private static final String SUPPLIER = "supplier/";

    private final History history;

    public StockHistory(JdbcTemplate batches) {
        this.history = new History(batches, "stock_point", "quantity");
    }

    /** The name of a supplier's series; that of a channel is {@link Channel#key()}. */
    public static String ofSupplier(String name) {
        return SUPPLIER + name;
    }

    /**
     * Keeps what changed since the last value known of each.
     *
     * @param bySku by {@link Sku#key()}; empty: not known now
     */
    public int record(String series, Instant at, Map<String, Optional<Integer>> bySku) {
        return history.record(series, at, bySku);
    }

    /** The same where it is known that each of these is another one than the last. */
    void moved(String series, Instant at, Map<String, Optional<Integer>> bySku) {
        history.add(series, at, bySku);
    }

    /** All series of an item since then, oldest first, beginning with the value of each that was in force then. */
    public List<StockPoint> of(Sku sku, Instant since) {
        return history.since(
                sku.key(),
                since,
                (row, n) -> new StockPoint(
                        row.getString("series"),
                        SqlTimes.read(row, "at").orElseThrow(),
                        Optional.ofNullable(row.getObject("quantity", Integer.class))));
    }
}
