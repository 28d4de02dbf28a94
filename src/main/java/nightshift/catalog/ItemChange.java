package nightshift.catalog;

import java.util.Optional;
import nightshift.core.Sku;

/**
 * What a list changes about an item.
 *
 * @param key its {@link Sku#key()}
 * @param before empty: no list of the supplier named it
 * @param after with nothing in it: no list names it any more
 */
record ItemChange(String key, Optional<HeldItem> before, HeldItem after) {
    boolean added() {
        return before.isEmpty();
    }

    boolean gone() {
        return after.nothing();
    }

    boolean movesStock() {
        return !before.flatMap(HeldItem::stock).equals(after.stock());
    }

    boolean movesFreight() {
        return !before.flatMap(HeldItem::freight).equals(after.freight());
    }

    boolean movesMinimum() {
        return !before.flatMap(HeldItem::minimumAdvertised).equals(after.minimumAdvertised());
    }

    boolean movesCost() {
        return !before.flatMap(HeldItem::cost).equals(after.cost());
    }
}
