package nightshift.catalog;

import java.util.List;
import java.util.Optional;
import nightshift.core.Sku;

/**
 * One item of the store with all that is known about it, as last read. Rules decide from it; before a write the channel is asked
 * once more.
 *
 * @param category the shop's product type
 * @param supplier who ships it, by the name in the settings; empty where no supplier has its vendor
 * @param troubles why nothing may be written for it, one sentence each, such as two variants with this SKU; empty where all is well
 */
public record CatalogEntry(
        Sku sku,
        String title,
        String brand,
        String category,
        List<String> tags,
        Optional<String> supplier,
        Optional<ShopListing> shop,
        Optional<AmazonListing> amazon,
        List<SupplierItem> supplied,
        List<String> troubles) {
    public CatalogEntry {
        tags = List.copyOf(tags);
        supplied = List.copyOf(supplied);
        troubles = List.copyOf(troubles);
    }

    /** Whether this channel listed it once, and did not when it was read last. */
    public boolean isGoneFrom(Channel channel) {
        return troubles.contains(
                (channel == Channel.SHOPIFY ? Troubles.GONE_FROM_SHOP : Troubles.GONE_FROM_AMAZON).strip());
    }

    /** What the item's own supplier says about it; empty where he does not list it. */
    public Optional<SupplierItem> fromItsSupplier() {
        return supplied.stream()
                .filter(item -> supplier.filter(item.supplier()::equals).isPresent())
                .findFirst();
    }
}
