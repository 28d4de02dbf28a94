package nightshift.sandbox.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Thinks up the items of the catalog, the same each time. A smaller catalog is the beginning of a larger one. */
final class Assortment {
    private Assortment() {}

    static List<CatalogItem> of(int size, Instant now) {
        List<CatalogItem> items = new ArrayList<>(size);
        List<Scenes.Scene> scenes = Scenes.all();
        int family = 0;
        for (int n = 0; n < size; family++) {
            // what is special stands alone in its product; else a product has one to four variants
            int variants = n < scenes.size() ? 1 : 1 + Ranges.pick(family, "variants", 4);
            for (int variant = 0; variant < variants && n < size; variant++, n++) {
                Draft draft = new Draft(
                        n, family, variant, n < scenes.size() ? scenes.get(n).range() : family);
                if (n < scenes.size()) {
                    scenes.get(n).onto(draft);
                } else {
                    ordinary(draft);
                }
                items.add(draft.item(now));
            }
        }
        return items;
    }

    /** Some are not for sale, some are sold out everywhere, for some the shop does not count: nothing to do for any of them. */
    private static void ordinary(Draft draft) {
        int kind = Ranges.pick(draft.family, "kind", 100);
        if (kind < 3) {
            draft.status = kind == 0 ? "ARCHIVED" : "DRAFT";
            draft.onAmazon = false;
        } else if (Ranges.pick(draft.n, "sold out", 100) < 2) {
            draft.stock = 0;
            draft.offer(0);
            draft.byAmazon = false;
        }
        if (Ranges.pick(draft.n, "odd sku", 60) == 0) {
            draft.sku = draft.sku.replaceFirst("-", "/").replaceFirst("-", " ");
        }
        if (draft.minimumAdvertised == null && Ranges.pick(draft.n, "map", 12) == 0) {
            draft.minimumAdvertised = draft.percent(95);
        }
    }
}
