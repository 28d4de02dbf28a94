package nightshift.sandbox.shopify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedProductLine;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillmentOrder;
import nightshift.sandbox.shopify.StoredProduct.StoredVariant;

/** The simulated store's orders. One lock: callers hold it while they read or write. */
final class Store {
    private static final Duration VISIBLE = Duration.ofDays(60);

    private final Map<String, StoredOrder> orders = new LinkedHashMap<>();
    private final Map<String, StoredProduct> products = new LinkedHashMap<>();
    private final Map<String, StoredVariant> variants = new LinkedHashMap<>();
    private final Map<String, StoredVariant> inventory = new LinkedHashMap<>();
    private final Map<String, List<StoredVariant>> skus = new LinkedHashMap<>();
    private final Map<String, Long> locations = new LinkedHashMap<>();
    private final Clock clock;
    private long lastNumber = 8_887_500_000_000L;
    private Duration indexLag = Duration.ZERO;

    Store(Clock clock) {
        this.clock = clock;
    }

    synchronized StoredOrder add(SeedOrder seed) {
        StoredOrder order = new OrderSeeding(this, seed).order();
        orders.put(order.id(), order);
        return order;
    }

    synchronized void add(SeedProductLine seed) {
        long number = nextNumber();
        StoredProduct product = new StoredProduct(number + 3, seed, now());
        products.put(product.gid(), product);
        seed.variants().forEach(variant -> {
            long its = product.variants.isEmpty() ? number : nextNumber();
            StoredVariant stored = new StoredVariant(its, product, variant);
            product.variants.add(stored);
            variants.put(stored.gid(), stored);
            inventory.put(stored.inventoryGid(), stored);
            List<StoredVariant> same = skus.computeIfAbsent(variant.sku(), sku -> new ArrayList<>());
            same.add(stored);
            same.forEach(one -> one.duplicates = same.size() - 1);
        });
    }

    synchronized List<StoredProduct> products() {
        return List.copyOf(products.values());
    }

    synchronized List<StoredVariant> variants() {
        return List.copyOf(variants.values());
    }

    synchronized Optional<StoredProduct> product(String gid) {
        return Optional.ofNullable(products.get(gid));
    }

    synchronized Optional<StoredVariant> variant(String gid) {
        return Optional.ofNullable(variants.get(gid));
    }

    /** All variants with exactly this SKU. */
    synchronized List<StoredVariant> withSku(String sku) {
        return List.copyOf(skus.getOrDefault(sku, List.of()));
    }

    synchronized Optional<StoredVariant> inventoryItem(String gid) {
        return Optional.ofNullable(inventory.get(gid));
    }

    synchronized void clear() {
        orders.clear();
    }

    synchronized long nextNumber() {
        lastNumber += 7;
        return lastNumber;
    }

    synchronized long location(String name) {
        return locations.computeIfAbsent(name, key -> nextNumber());
    }

    synchronized void indexLag(Duration lag) {
        indexLag = lag;
    }

    Instant now() {
        return Instant.now(clock);
    }

    /** Whether an order as old as this is shown to an app without {@code read_all_orders}. */
    synchronized List<StoredOrder> visible(boolean allOrders) {
        Instant oldest = now().minus(VISIBLE);
        return orders.values().stream()
                .filter(order -> allOrders || order.seed.createdAt().isAfter(oldest))
                .toList();
    }

    /** What the search index shows: orders changed within its lag are not in it yet. */
    synchronized List<StoredOrder> indexed(boolean allOrders) {
        Instant newest = now().minus(indexLag);
        return visible(allOrders).stream()
                .filter(order -> indexLag.isZero() || !order.updatedAt.isAfter(newest))
                .toList();
    }

    synchronized Optional<StoredOrder> named(String name) {
        return orders.values().stream()
                .filter(order -> order.seed.name().equals(name))
                .findFirst();
    }

    synchronized Optional<StoredOrder> withFulfillmentOrder(String gid) {
        return orders.values().stream()
                .filter(order -> order.fulfillmentOrders.stream()
                        .anyMatch(one -> one.id().equals(gid)))
                .findFirst();
    }

    synchronized Optional<StoredFulfillmentOrder> fulfillmentOrder(String gid) {
        return orders.values().stream()
                .flatMap(order -> order.fulfillmentOrders.stream())
                .filter(one -> one.id().equals(gid))
                .findFirst();
    }

    synchronized List<StoredOrder> all() {
        return new ArrayList<>(orders.values());
    }
}
