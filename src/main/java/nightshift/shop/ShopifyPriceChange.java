package nightshift.shop;

import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.Money;
import nightshift.core.Sku;

/**
 * Another price for one variant in the shop. Goes out with others in a batch; the price there is read once more before, and where it
 * is neither of the two nothing is written.
 *
 * @param run the sweep that decided it, part of the key: one change an item and sweep
 * @param productId Shopify's id of the product; its variants are changed together
 * @param from the price it was decided from
 */
public record ShopifyPriceChange(String run, Sku sku, String productId, String variantId, Money from, Money to)
        implements EffectPayload {
    public static final String KIND = "shopify-price";

    public ShopifyPriceChange {
        if (to.amount().signum() <= 0 || !from.currency().equals(to.currency())) {
            throw new IllegalArgumentException("The price of " + sku + " cannot become " + to + " from " + from);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("price/shopify/" + sku + "/" + run);
    }

    @Override
    public String target() {
        return sku.value();
    }

    @Override
    public String inWords() {
        return "Change the price of %s in the shop from %s to %s".formatted(sku, from, to);
    }

    @Override
    public boolean newestCounts() {
        return true;
    }
}
