package nightshift.sandbox.shopify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that happen at the simulated store beside Nightshift's calls. */
public final class ShopEvents {
    private final Store store;
    private final Tokens tokens;
    private final LeakyBucket bucket;

    ShopEvents(Store store, Tokens tokens, LeakyBucket bucket) {
        this.store = store;
        this.tokens = tokens;
        this.bucket = bucket;
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

    public void expireTokens() {
        tokens.expire();
    }

    public void withdrawScopes(String... scopes) {
        tokens.withdraw(List.of(scopes));
    }

    /** As if other calls had used up the points. */
    public void drainBucket() {
        bucket.drain();
    }

    private StoredOrder order(String name) {
        return store.named(name).orElseThrow(() -> new IllegalArgumentException("The sandbox has no order " + name));
    }
}
