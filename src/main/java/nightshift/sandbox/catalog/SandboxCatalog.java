package nightshift.sandbox.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.sandbox.SeedListing;
import nightshift.sandbox.SeedMarket;
import nightshift.sandbox.SeedProductLine;
import nightshift.sandbox.SeedVariant;

/** All items of the simulated store, as each system sees them. Deterministic: only times follow the given moment. */
public record SandboxCatalog(List<CatalogItem> items) {
    /** No such items at all. */
    public static final SandboxCatalog NONE = new SandboxCatalog(List.of());

    /** How many items the whole catalog has. */
    public static final int WHOLE = 9500;

    public SandboxCatalog {
        items = List.copyOf(items);
    }

    /** @param size how many items; every scenario is among the first two hundred */
    public static SandboxCatalog of(int size, Instant now) {
        return new SandboxCatalog(Assortment.of(size, now));
    }

    /** The shop's products with their variants. */
    public List<SeedProductLine> products() {
        Map<Integer, List<CatalogItem>> families = new LinkedHashMap<>();
        items.forEach(item -> families.computeIfAbsent(item.family(), family -> new ArrayList<>())
                .add(item));
        return families.values().stream().map(SandboxCatalog::product).toList();
    }

    private static SeedProductLine product(List<CatalogItem> family) {
        CatalogItem first = family.get(0);
        return new SeedProductLine(
                first.title(),
                first.category(),
                first.vendor(),
                first.tags(),
                first.status(),
                first.status().equals("ACTIVE"),
                family.stream().map(SandboxCatalog::variant).toList());
    }

    private static SeedVariant variant(CatalogItem item) {
        return new SeedVariant(
                item.sku(),
                item.variant(),
                item.price(),
                item.compareAt(),
                Optional.empty(),
                item.available(),
                item.tracked(),
                false);
    }

    /** The store's offers on Amazon. */
    public List<SeedListing> listings() {
        return items.stream().flatMap(item -> item.listing().stream()).toList();
    }

    /** What Keepa knows. */
    public List<SeedMarket> markets() {
        return items.stream().flatMap(item -> item.market().stream()).toList();
    }

    /** What a supplier's list names. */
    public List<CatalogItem> suppliedBy(String supplier) {
        return items.stream()
                .filter(item -> item.supplied()
                        .filter(row -> row.supplier().equals(supplier))
                        .isPresent())
                .toList();
    }

    public List<CatalogItem> with(Scenario scenario) {
        return items.stream()
                .filter(item -> item.scenario().equals(Optional.of(scenario)))
                .toList();
    }
}
