package nightshift.sandbox.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.sandbox.Books;
import nightshift.sandbox.SeedListing;
import nightshift.sandbox.SeedMarket;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedProduct;
import nightshift.sandbox.SeedProductLine;
import nightshift.sandbox.SeedVariant;
import nightshift.sandbox.suppliers.SupplierLists;
import nightshift.sandbox.suppliers.SupplierRow;

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

    /** What customers ordered of them before the night, shipped or cancelled long ago. */
    public List<SeedOrder> orders(Instant now) {
        List<SeedOrder> orders = new ArrayList<>();
        for (int number = 0; number < items.size(); number++) {
            CatalogItem item = items.get(number);
            for (int which = 0; which < item.sold().size(); which++) {
                orders.add(item.sold().get(which).order(item, number, which, now));
            }
        }
        return orders;
    }

    /** What Keepa knows. */
    public List<SeedMarket> markets() {
        return items.stream().flatMap(item -> item.market().stream()).toList();
    }

    /** What the two suppliers' lists name: the items of the catalog, and what else the store sells of them. */
    public List<SupplierList> lists(List<SeedProduct> others) {
        return Stream.of(
                        new SupplierList(SupplierLists.HARBOR, rows(Ranges.HARBOR, others)),
                        new SupplierList(SupplierLists.ACME, rows(Ranges.ACME, others)))
                .toList();
    }

    private List<SupplierRow> rows(String supplier, List<SeedProduct> others) {
        if (items.isEmpty()) {
            return List.of();
        }
        Stream<SupplierRow> known = others.stream()
                // of what is offered beyond the most, no list says anything: it stays as it is
                .filter(product -> product.vendor().equals(supplier) && product.available() <= Draft.MOST)
                .map(SandboxCatalog::row);
        Stream<SupplierRow> own = items.stream()
                .filter(item -> item.supplied()
                        .filter(row -> row.supplier().equals(supplier))
                        .isPresent())
                .map(SandboxCatalog::row);
        return Stream.concat(known, own).toList();
    }

    private static SupplierRow row(SeedProduct product) {
        BigDecimal cost = new BigDecimal(product.price()).divide(new BigDecimal("1.95"), 2, RoundingMode.HALF_UP);
        return new SupplierRow(
                product.sku(),
                product.title(),
                product.available() + Draft.BUFFER,
                Optional.of(cost),
                cost.multiply(new BigDecimal("0.08")).setScale(2, RoundingMode.HALF_UP),
                Optional.empty());
    }

    private static SupplierRow row(CatalogItem item) {
        CatalogItem.Supplied supplied = item.supplied().orElseThrow();
        return new SupplierRow(
                item.sku(),
                item.title() + "\", " + item.variant() + ", 1\u00bd in posts",
                supplied.stock(),
                supplied.cost(),
                supplied.freight(),
                supplied.minimumAdvertised());
    }

    /** What one supplier publishes. */
    public record SupplierList(String supplier, List<SupplierRow> rows) {
        public SupplierList {
            rows = List.copyOf(rows);
        }
    }

    /** What one good run of inventory and one of pricing make of it. */
    public ExpectedCatalog expected() {
        return ExpectedCatalog.of(items, false, 1);
    }

    /**
     * The same after the next day has come, if it has.
     *
     * @param pricingRuns how many pricing runs were carried out, all of them before the next day came
     */
    public ExpectedCatalog expected(Books books, int pricingRuns) {
        return ExpectedCatalog.of(items, NextDay.came(books), pricingRuns);
    }

    public List<CatalogItem> with(Scenario scenario) {
        return items.stream()
                .filter(item -> item.scenario().equals(Optional.of(scenario)))
                .toList();
    }
}
