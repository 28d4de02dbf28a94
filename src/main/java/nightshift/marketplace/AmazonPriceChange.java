package nightshift.marketplace;

import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.Money;
import nightshift.core.Sku;

/**
 * Another price for one of the store's offers on Amazon. Goes out with others in a listings feed; the offer is read once more before,
 * so that its sale price, allowed minimum and maximum and quantity discounts stay, and where its price is neither of the two
 * nothing is written.
 *
 * @param run the sweep that decided it, part of the key: one change an item and sweep
 * @param sku the seller SKU, letter for letter as Amazon has it
 * @param from the price it was decided from
 */
public record AmazonPriceChange(String run, Sku sku, Money from, Money to) implements EffectPayload {
    public static final String KIND = "amazon-price";

    public AmazonPriceChange {
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
        return new EffectKey("price/amazon/" + sku + "/" + run);
    }

    @Override
    public String target() {
        return sku.value();
    }

    @Override
    public String inWords() {
        return "Change the price of %s on Amazon from %s to %s".formatted(sku, from, to);
    }

    @Override
    public boolean newestCounts() {
        return true;
    }
}
