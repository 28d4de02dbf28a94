package nightshift.desk.products;

import java.util.Map;
import java.util.Optional;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.SupplierItem;
import nightshift.inventory.rules.Sold;

/** How an item sells, and how long its supplier's stock lasts, in a sentence. */
final class SoldLine {
    private SoldLine() {}

    /** @param pieces by {@link Channel#key()} */
    static String of(CatalogEntry entry, Map<String, Integer> pieces, int days) {
        int shop = pieces.getOrDefault(Channel.SHOPIFY.key(), 0);
        int amazon = pieces.getOrDefault(Channel.AMAZON.key(), 0);
        Sold sold = new Sold(shop + amazon, days);
        Optional<Integer> stock = entry.fromItsSupplier().flatMap(SupplierItem::stock);
        String lasts = stock.filter(left -> sold.pieces() > 0)
                .map(left -> " At this rate its supplier's stock lasts " + sold.daysOf(left) + " days.")
                .orElse("");
        return "Sold in the last %d days: %d (shop %d, Amazon %d).%s"
                .formatted(days, sold.pieces(), shop, amazon, lasts);
    }
}
