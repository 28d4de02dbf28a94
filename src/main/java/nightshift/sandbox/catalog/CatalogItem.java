package nightshift.sandbox.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.sandbox.SeedListing;
import nightshift.sandbox.SeedMarket;

/**
 * One SKU of the simulated store with everything the world knows about it.
 *
 * @param family number of the product it is a variant of
 * @param status Shopify's status of the product
 * @param supplied what its supplier's list says; empty where the list does not name it
 * @param listing its offer on Amazon
 * @param market what Keepa knows
 * @param sold what customers ordered of it before the night
 * @param scenario what is special about it; empty for an ordinary item, for which there is nothing to do
 */
public record CatalogItem(
        String sku,
        int family,
        String title,
        String variant,
        String category,
        String vendor,
        List<String> tags,
        String status,
        BigDecimal price,
        Optional<BigDecimal> compareAt,
        int available,
        boolean tracked,
        Optional<Supplied> supplied,
        Optional<SeedListing> listing,
        Optional<SeedMarket> market,
        Optional<Scenario> scenario,
        List<PastOrder> sold) {
    public CatalogItem {
        sold = List.copyOf(sold);
        tags = List.copyOf(tags);
    }

    /**
     * A row of a supplier's list.
     *
     * @param stock pieces he says he can ship
     * @param cost what the store pays; empty where the list leaves it blank
     * @param freight what shipping a piece costs the store
     * @param minimumAdvertised MAP, where he sets one
     */
    public record Supplied(
            String supplier,
            int stock,
            Optional<BigDecimal> cost,
            BigDecimal freight,
            Optional<BigDecimal> minimumAdvertised) {}
}
