package nightshift.shop;

import java.util.Optional;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.Sku;

/**
 * Another count of pieces that can be sold, for one item in the shop. Goes out with others in a batch, and only where the count there is
 * still the one it was decided from (Shopify's {@code changeFromQuantity}); a pause also where pieces were sold since.
 *
 * @param run the run that decided it, part of the key: one change an item and run
 * @param from available pieces it was decided from; may be negative
 * @param to available pieces from now on, never negative
 */
public record ShopifyStockChange(String run, Sku sku, String inventoryItemId, String locationId, int from, int to)
        implements EffectPayload {
    public static final String KIND = "shopify-stock";

    public ShopifyStockChange {
        if (to < 0 || to > 1_000_000) {
            throw new IllegalArgumentException("The stock of " + sku + " cannot become " + to);
        }
    }

    /** The same from the count that is shown now; empty where it is not right for that: it was decided from another one. */
    Optional<ShopifyStockChange> from(int shown) {
        boolean soldSince = to == 0 && 0 < shown && shown < from;
        return soldSince
                ? Optional.of(new ShopifyStockChange(run, sku, inventoryItemId, locationId, shown, to))
                : Optional.empty();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("stock/shopify/" + sku + "/" + run);
    }

    @Override
    public String target() {
        return sku.value();
    }

    @Override
    public String inWords() {
        return "Change what can be sold of %s in the shop from %d to %d".formatted(sku, from, to);
    }

    @Override
    public boolean newestCounts() {
        return true;
    }
}
