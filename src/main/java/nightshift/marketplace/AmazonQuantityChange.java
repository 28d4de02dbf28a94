package nightshift.marketplace;

import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.Sku;

/**
 * Another quantity for one of the store's offers on Amazon that the store ships itself; zero pauses it. Goes out with others in a
 * listings feed, and only where what is shown there still allows it.
 *
 * @param run the run that decided it, part of the key: one change an item and run
 * @param sku the seller SKU, letter for letter as Amazon has it
 */
public record AmazonQuantityChange(String run, Sku sku, int from, int to) implements EffectPayload {
    public static final String KIND = "amazon-quantity";

    public AmazonQuantityChange {
        if (to < 0 || to > 1_000_000) {
            throw new IllegalArgumentException("The quantity of " + sku + " cannot become " + to);
        }
    }

    /** Whether it is right where so many are shown now: as many as it was decided from, or fewer that are to be paused. */
    boolean holdsAt(int shown) {
        return shown == from || (to == 0 && 0 < shown && shown < from);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("stock/amazon/" + sku + "/" + run);
    }

    @Override
    public String target() {
        return sku.value();
    }

    @Override
    public String inWords() {
        return (to == 0
                        ? "Pause %s on Amazon (quantity %d to %d)"
                        : "Change the quantity of %s on Amazon from %d to %d")
                .formatted(sku, from, to);
    }

    @Override
    public boolean newestCounts() {
        return true;
    }
}
