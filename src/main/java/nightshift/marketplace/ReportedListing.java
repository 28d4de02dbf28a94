package nightshift.marketplace;

import java.math.BigDecimal;
import java.util.Optional;
import nightshift.core.Sku;

/**
 * One of the store's offers, as the report of all listings has it.
 *
 * @param sellerSku letter for letter
 * @param quantity what the store itself can ship; empty where Amazon ships
 * @param status Active, Inactive or Incomplete
 */
public record ReportedListing(
        Sku sellerSku,
        String title,
        Optional<String> asin,
        Optional<BigDecimal> price,
        Optional<Integer> quantity,
        String status,
        boolean fulfilledByAmazon) {}
