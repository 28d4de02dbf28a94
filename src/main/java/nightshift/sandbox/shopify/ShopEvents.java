package nightshift.sandbox.shopify;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Things that happen at the simulated store beside Nightshift's calls. */
public final class ShopEvents {
    private final Store store;
    private final Tokens tokens;
    private final LeakyBucket bucket;
    private final BulkOperations bulk;

    ShopEvents(Store store, Tokens tokens, LeakyBucket bucket, BulkOperations bulk) {
        this.store = store;
        this.tokens = tokens;
        this.bucket = bucket;
        this.bulk = bulk;
    }

    public void cancel(String orderName) {
        synchronized (store) {
            Orders.cancel(order(orderName), store.now());
        }
    }

    /** A note attribute, such as the PO number an app wrote there. */
    public void attribute(String orderName, String key, String value) {
        synchronized (store) {
            order(orderName).attributes.put(key, value);
            order(orderName).updatedAt = store.now();
        }
    }

    public void sourceIdentifier(String orderName, String value) {
        synchronized (store) {
            order(orderName).sourceIdentifier = value;
            order(orderName).updatedAt = store.now();
        }
    }

    /** Someone ships all that remains by hand. */
    public void shipByHand(String orderName, String trackingNumber, String company) {
        synchronized (store) {
            StoredOrder order = order(orderName);
            Map<StoredOrder.StoredLine, Integer> lines = new LinkedHashMap<>();
            order.fulfillmentOrders.forEach(target -> {
                target.lines.forEach((line, part) -> {
                    lines.merge(line, part.remaining, Integer::sum);
                    part.remaining = 0;
                });
                Orders.settle(target);
            });
            order.fulfillments.add(new StoredOrder.StoredFulfillment(
                    store.nextNumber(),
                    orderName + "-F" + (order.fulfillments.size() + 1),
                    store.now(),
                    lines,
                    new StoredOrder.Tracking(company, List.of(trackingNumber), List.of())));
            order.updatedAt = store.now();
        }
    }

    /** Someone moves pieces of a line to another location, where they get a fulfillment order of their own. */
    public void move(String orderName, String sku, int pieces, String location) {
        synchronized (store) {
            StoredOrder order = order(orderName);
            StoredOrder.StoredFulfillmentOrder from = order.fulfillmentOrders.get(0);
            StoredOrder.StoredLine line = from.lines.keySet().stream()
                    .filter(candidate -> candidate.sku.equals(sku))
                    .findFirst()
                    .orElseThrow();
            StoredOrder.ServiceLine part = Objects.requireNonNull(from.lines.get(line));
            part.total -= pieces;
            part.remaining -= pieces;
            StoredOrder.StoredFulfillmentOrder moved =
                    new StoredOrder.StoredFulfillmentOrder(store.nextNumber(), location, from.otherService, "OPEN");
            moved.lines.put(line, new StoredOrder.ServiceLine(store.nextNumber(), pieces));
            order.fulfillmentOrders.add(moved);
            order.updatedAt = store.now();
        }
    }

    /**
     * Someone moves all of the first fulfillment order to a location where others of the order lie already: it closes with its
     * quantities as they were, and its items are recreated in a new one.
     */
    public void moveAll(String orderName, String location) {
        synchronized (store) {
            StoredOrder order = order(orderName);
            StoredOrder.StoredFulfillmentOrder from = order.fulfillmentOrders.get(0);
            StoredOrder.StoredFulfillmentOrder moved =
                    new StoredOrder.StoredFulfillmentOrder(store.nextNumber(), location, false, "OPEN");
            from.lines.forEach((line, part) ->
                    moved.lines.put(line, new StoredOrder.ServiceLine(store.nextNumber(), part.remaining)));
            from.status = "CLOSED";
            order.fulfillmentOrders.add(moved);
            order.updatedAt = store.now();
        }
    }

    /** Someone edits the order: all of this item that was not shipped is taken off it. */
    public void removeLine(String orderName, String sku) {
        synchronized (store) {
            StoredOrder order = order(orderName);
            order.fulfillmentOrders.forEach(target -> {
                target.lines.forEach((line, part) -> {
                    if (line.sku.equals(sku)) {
                        line.removed += part.remaining;
                        part.total -= part.remaining;
                        part.remaining = 0;
                    }
                });
                Orders.settle(target);
            });
            order.updatedAt = store.now();
        }
    }

    /** All fulfillment orders of the order come into this state, such as ON_HOLD, SCHEDULED, IN_PROGRESS or INCOMPLETE. */
    public void state(String orderName, String status) {
        synchronized (store) {
            order(orderName).fulfillmentOrders.forEach(target -> target.status = status);
            order(orderName).updatedAt = store.now();
        }
    }

    /**
     * Someone cancels the latest live fulfillment: its items can be fulfilled anew, under new fulfillment orders
     * (shopify-admin-graphql 7); it keeps its number.
     */
    public void cancelFulfillment(String orderName) {
        synchronized (store) {
            StoredOrder order = order(orderName);
            Orders.cancelFulfillment(order, latest(order), store::nextNumber);
            order.updatedAt = store.now();
        }
    }

    /** Someone types another number into the latest live fulfillment. */
    public void changeTracking(String orderName, String trackingNumber, String company) {
        synchronized (store) {
            StoredOrder order = order(orderName);
            latest(order).tracking = new StoredOrder.Tracking(company, List.of(trackingNumber), List.of());
            order.updatedAt = store.now();
        }
    }

    /** A further live fulfillment of the same items with the same number, as a write that got through unnoticed leaves it. */
    public void repeatFulfillment(String orderName) {
        synchronized (store) {
            StoredOrder order = order(orderName);
            StoredOrder.StoredFulfillment made = latest(order);
            order.fulfillments.add(new StoredOrder.StoredFulfillment(
                    store.nextNumber(),
                    orderName + "-F" + (order.fulfillments.size() + 1),
                    store.now(),
                    made.lines,
                    made.tracking));
        }
    }

    private static StoredOrder.StoredFulfillment latest(StoredOrder order) {
        return order.fulfillments.stream()
                .filter(StoredOrder.StoredFulfillment::live)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException(order.seed.name() + " has no live fulfillment"));
    }

    public void expireTokens() {
        tokens.expire();
    }

    public void withdrawScopes(String... scopes) {
        tokens.withdraw(List.of(scopes));
    }

    /** The store goes to a plan with so many points a second: 100 standard, 200 Advanced, 1000 Plus, 2000 Enterprise. */
    public void plan(int pointsPerSecond) {
        bucket.plan(pointsPerSecond);
    }

    /** As if other calls had used up the points. */
    public void drainBucket() {
        bucket.drain();
    }

    /** So much time goes by that no app sees the orders there are any more. */
    public void forgetOrders() {
        store.clear();
    }

    /** At which look a bulk operation is done; the second at first. Without a look it is after this time. */
    public void bulkTakes(int polls, Duration atTheLatest) {
        synchronized (store) {
            bulk.pollsUntilDone(polls, atTheLatest);
        }
    }

    /** The next bulk operation ends FAILED, with nothing done. */
    public void failNextBulk() {
        synchronized (store) {
            bulk.failNext();
        }
    }

    /** Another tool or a person gives all variants with this SKU another price. */
    public void priceByHand(String sku, String price) {
        synchronized (store) {
            store.withSku(sku).forEach(variant -> variant.price = new BigDecimal(price));
        }
    }

    /** Another tool or a person, or an order, changes what can be sold. */
    public void stockByHand(String sku, int available) {
        synchronized (store) {
            store.withSku(sku).forEach(variant -> variant.available = available);
        }
    }

    private StoredOrder order(String name) {
        return store.named(name).orElseThrow(() -> new IllegalArgumentException("The sandbox has no order " + name));
    }
}
