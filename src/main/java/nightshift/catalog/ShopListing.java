package nightshift.catalog;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Money;

/**
 * The item in the shop, as last read.
 *
 * @param locationId where its stock is counted
 * @param status ACTIVE, DRAFT, ARCHIVED or UNLISTED: Shopify's status of the product
 * @param available can be sold now; may be negative
 * @param counted false where the shop does not track its stock
 * @param soldWhenOut whether customers may order it also when none is left
 * @param moreVariants whether its product has variants that are not in the catalog: without a SKU, or with that of another item
 */
public record ShopListing(
        String productId,
        String variantId,
        String inventoryItemId,
        String locationId,
        String status,
        Money price,
        Optional<Money> compareAt,
        int available,
        boolean counted,
        boolean soldWhenOut,
        boolean moreVariants,
        Instant readAt) {
    public boolean active() {
        return status.equals("ACTIVE");
    }
}
