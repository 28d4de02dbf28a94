package nightshift.sandbox.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.sandbox.SeedListing;
import nightshift.sandbox.catalog.ExpectedCatalog.Change;

/**
 * What a good inventory run writes by the sandbox's own rules: none shown of what the supplier has none of, else what he has but for
 * the buffer, at most fifty, or twenty behind a buffer of ten where that lasts for less than a week as it sells; nothing where it is not known, not ours to count, or shown as none by somebody else.
 */
final class ExpectedStock {
    private final Map<String, Long> times;

    ExpectedStock(List<CatalogItem> items) {
        times = items.stream()
                .collect(Collectors.groupingBy(item -> item.sku().toUpperCase(Locale.ROOT), Collectors.counting()));
    }

    List<Change> of(CatalogItem item) {
        boolean unclear = times.getOrDefault(item.sku().toUpperCase(Locale.ROOT), 0L) > 1;
        if (unclear || item.supplied().isEmpty()) {
            return List.of();
        }
        int wanted = wanted(item, item.supplied().get().stock());
        List<Change> changes = new ArrayList<>();
        if (item.tracked() && item.status().equals("ACTIVE")) {
            changes.addAll(inShop(item, wanted));
        }
        item.listing().ifPresent(listing -> changes.addAll(onAmazon(listing, wanted)));
        return changes;
    }

    private static int wanted(CatalogItem item, int stock) {
        int sold = item.sold().stream()
                .filter(PastOrder::counts)
                .mapToInt(PastOrder::pieces)
                .sum();
        boolean fast = sold > 0 && stock * 30 < 7 * sold;
        return fast ? Math.max(0, Math.min(20, stock - 10)) : Draft.shownOf(stock);
    }

    private static List<Change> inShop(CatalogItem item, int wanted) {
        int shown = Math.max(0, item.available());
        if (shown == wanted || shown == 0) {
            return List.of();
        }
        Change stock =
                new Change("shopify.stock", item.sku(), String.valueOf(item.available()), String.valueOf(wanted));
        // what is special stands alone in its product, which then has nothing left to sell
        return wanted == 0
                ? List.of(stock, new Change("shopify.status", item.sku(), "ACTIVE", "DRAFT"))
                : List.of(stock);
    }

    private static List<Change> onAmazon(SeedListing listing, int wanted) {
        boolean ours = !listing.fulfilledByAmazon() && listing.status().equals("Active");
        return ours && listing.quantity() != wanted
                ? List.of(new Change(
                        "amazon.quantity",
                        listing.sellerSku(),
                        String.valueOf(listing.quantity()),
                        String.valueOf(wanted)))
                : List.of();
    }

    /** What the run of the next day writes: what was paused and is there again comes back, what flaps is paused. */
    static List<Change> nextDay(CatalogItem item) {
        Scenario scenario = item.scenario().orElse(Scenario.NOT_IN_LIST);
        String back = String.valueOf(Draft.shownOf(NextDay.BACK_TO));
        return switch (scenario) {
            case OUT_AT_SUPPLIER -> everywhere(item, "0", back, "DRAFT", "ACTIVE");
            case FLAPPING -> everywhere(item, String.valueOf(item.available()), "0", "ACTIVE", "DRAFT");
            default -> List.of();
        };
    }

    private static List<Change> everywhere(CatalogItem item, String from, String to, String before, String after) {
        return List.of(
                new Change("shopify.stock", item.sku(), from, to),
                new Change("shopify.status", item.sku(), before, after),
                new Change("amazon.quantity", item.listing().orElseThrow().sellerSku(), from, to));
    }
}
