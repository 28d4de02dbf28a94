package nightshift.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An offer of the simulated store on Amazon.
 *
 * @param sellerSku letter for letter as Amazon has it; may hold slashes and blanks
 * @param asin empty where Amazon has not matched it to a product
 * @param status Active, Inactive or Incomplete, as the listings report has it
 * @param fulfilledByAmazon whether Amazon ships it from its own stock
 * @param sale a price for some time
 * @param lowestAllowed below which Amazon does not show the offer
 * @param highestAllowed above which Amazon does not show the offer
 * @param discounts for so many pieces and more
 * @param openedAt since when it is there
 */
public record SeedListing(
        String sellerSku,
        Optional<String> asin,
        String title,
        BigDecimal price,
        int quantity,
        String status,
        boolean fulfilledByAmazon,
        Optional<Sale> sale,
        Optional<BigDecimal> lowestAllowed,
        Optional<BigDecimal> highestAllowed,
        List<Discount> discounts,
        Instant openedAt) {
    public SeedListing {
        discounts = List.copyOf(discounts);
    }

    /** A sale price and when it holds. */
    public record Sale(BigDecimal price, Instant from, Instant to) {}

    /** Business customers who take so many pieces pay so many percent less. */
    public record Discount(int pieces, int percent) {}
}
