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
import nightshift.sandbox.SeedProduct;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillmentOrder;

/** The simulated store's orders. One lock: callers hold it while they read or write. */
final class Store {
    private static final Duration VISIBLE = Duration.ofDays(60);

    private final Map<String, StoredOrder> orders = new LinkedHashMap<>();
    private final List<StoredProduct> products = new ArrayList<>();
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

    synchronized void add(SeedProduct seed) {
        products.add(new StoredProduct(nextNumber(), seed));
    }

    synchronized List<StoredProduct> products() {
        return List.copyOf(products);
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
