package nightshift.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A product of the simulated store with its one variant.
 *
 * @param available sellable pieces
 * @param tracked whether the store counts them at all
 * @param soldWhenOut whether it may be ordered when none is left
 * @param published whether it has a page in the online store
 */
public record SeedProduct(
        String sku,
        String title,
        String productType,
        String vendor,
        String price,
        int available,
        boolean tracked,
        boolean soldWhenOut,
        boolean published) {
    /** The same as a product with its list of variants. */
    public SeedProductLine asLine() {
        SeedVariant variant = new SeedVariant(
                sku,
                "Default Title",
                new BigDecimal(price),
                Optional.empty(),
                Optional.empty(),
                available,
                tracked,
                soldWhenOut);
        return new SeedProductLine(title, productType, vendor, List.of(), "ACTIVE", published, List.of(variant));
    }
}
