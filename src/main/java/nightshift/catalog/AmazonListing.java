package nightshift.catalog;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.Money;

/**
 * The store's own offer of the item on Amazon, as last read.
 *
 * @param sellerSku the SKU as Amazon has it, letter for letter
 * @param status Active, Inactive or Incomplete, as in the listings report
 * @param fulfilledByAmazon whether Amazon ships it from its own stock, so that its quantity cannot be set
 */
public record AmazonListing(
        String sellerSku,
        Optional<String> asin,
        Optional<Money> price,
        int quantity,
        String status,
        boolean fulfilledByAmazon,
        Instant readAt) {
    public boolean live() {
        return status.equals("Active") && quantity > 0;
    }
}
