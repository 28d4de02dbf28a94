package nightshift.inventory.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.SupplierItem;

/**
 * One item in one channel, as rules see it.
 *
 * @param stock pieces its own supplier can ship; empty where no list in force says so
 * @param age how old that number is; empty where there is none
 * @param sold pieces sold lately; empty where that is not known
 */
public record StockView(
        CatalogEntry entry, Channel channel, Optional<Integer> stock, Optional<Duration> age, Optional<Sold> sold) {
    public static StockView of(CatalogEntry entry, Channel channel, Optional<Sold> sold, Instant now) {
        Optional<SupplierItem> supplied =
                entry.fromItsSupplier().filter(item -> item.stock().isPresent());
        return new StockView(
                entry,
                channel,
                supplied.flatMap(SupplierItem::stock),
                supplied.flatMap(SupplierItem::stockAsOf).map(asOf -> Duration.between(asOf, now)),
                sold);
    }

    /** How many days the supplier's stock lasts as the item sells now; empty where either is not known. */
    public Optional<Integer> daysOfCover() {
        return stock.flatMap(pieces -> sold.map(lately -> lately.daysOf(pieces)));
    }
}
