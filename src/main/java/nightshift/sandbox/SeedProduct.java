package nightshift.sandbox;

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
        boolean published) {}
