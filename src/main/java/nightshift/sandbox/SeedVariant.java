package nightshift.sandbox;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A variant of a product of the simulated store.
 *
 * @param title what tells it from the product's other variants
 * @param price as Shopify shows it, such as {@code 249.00}
 * @param compareAt the price that is struck through
 * @param cost what the store pays for it, where somebody entered that in Shopify
 * @param available sellable pieces
 * @param tracked whether the store counts them at all
 * @param soldWhenOut whether it may be ordered when none is left
 */
public record SeedVariant(
        String sku,
        String title,
        BigDecimal price,
        Optional<BigDecimal> compareAt,
        Optional<BigDecimal> cost,
        int available,
        boolean tracked,
        boolean soldWhenOut) {}
