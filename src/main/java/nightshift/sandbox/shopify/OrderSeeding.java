package nightshift.sandbox.shopify;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Trait;
import nightshift.sandbox.shopify.StoredOrder.ServiceLine;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillment;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillmentOrder;
import nightshift.sandbox.shopify.StoredOrder.StoredLine;

/** Makes a stored order of a seed: fulfillment orders by location, marks of Marketplace Connect, earlier shipments. */
final class OrderSeeding {
    private final Store store;
    private final SeedOrder seed;
    private final StoredOrder order;

    OrderSeeding(Store store, SeedOrder seed) {
        this.store = store;
        this.seed = seed;
        this.order = new StoredOrder(store.nextNumber(), seed);
    }

    StoredOrder order() {
        seed.lines().forEach(this::addLine);
        order.tags.addAll(seed.tags());
        markAsAmazon();
        seed.shipped().forEach(this::ship);
        if (has(Trait.CANCELLED)) {
            Orders.cancel(order, seed.createdAt().plus(Duration.ofHours(1)));
        }
        if (has(Trait.CLOSED)) {
            order.closedAt = seed.createdAt().plus(Duration.ofHours(2));
        }
        return order;
    }

    private void addLine(SeedOrder.Line seedLine) {
        StoredLine line = new StoredLine(store.nextNumber(), seedLine);
        order.lines.add(line);
        StoredFulfillmentOrder target = order.fulfillmentOrders.stream()
                .filter(candidate -> candidate.location.equals(seedLine.location()))
                .findFirst()
                .orElseGet(() -> addFulfillmentOrder(seedLine.location()));
        target.lines.put(line, new ServiceLine(store.nextNumber(), line.quantity));
    }

    private StoredFulfillmentOrder addFulfillmentOrder(String location) {
        StoredFulfillmentOrder added = new StoredFulfillmentOrder(
                store.nextNumber(),
                location,
                has(Trait.OTHER_FULFILLMENT_SERVICE),
                has(Trait.ON_HOLD) ? "ON_HOLD" : "OPEN");
        order.fulfillmentOrders.add(added);
        return added;
    }

    private void markAsAmazon() {
        seed.amazonOrder().ifPresent(id -> {
            order.attributes.put("Amazon Order Id", id.value());
            order.attributes.put(
                    "Amazon Latest Ship Date",
                    seed.createdAt().plus(Duration.ofDays(3)).toString());
            if (has(Trait.FULFILLED_BY_AMAZON)) {
                order.attributes.put("FulfillmentChannel", "AFN");
            }
        });
    }

    private void ship(SeedOrder.Shipped shipped) {
        Map<StoredLine, Integer> lines = new LinkedHashMap<>();
        for (StoredFulfillmentOrder target : order.fulfillmentOrders) {
            target.lines.forEach((line, part) -> {
                if (shipped.skus().contains(line.sku) && part.remaining > 0) {
                    lines.put(line, part.remaining);
                    part.remaining = 0;
                }
            });
            Orders.settle(target);
        }
        StoredFulfillment made = new StoredFulfillment(
                store.nextNumber(),
                seed.name() + "-F" + (order.fulfillments.size() + 1),
                shipped.delivery()
                        .map(SeedOrder.Delivery::shippedAt)
                        .orElse(seed.createdAt().plus(Duration.ofHours(3))),
                lines,
                new StoredOrder.Tracking(
                        shipped.company(),
                        List.of(shipped.trackingNumber()),
                        shipped.delivery().stream().map(SeedOrder.Delivery::url).toList()));
        made.delivery = shipped.delivery();
        order.fulfillments.add(made);
    }

    private boolean has(Trait trait) {
        return seed.traits().contains(trait);
    }
}
