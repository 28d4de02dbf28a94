package nightshift.sandbox.shopify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nightshift.sandbox.shopify.StoredOrder.ServiceLine;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillmentOrder;
import nightshift.sandbox.shopify.StoredOrder.StoredLine;

/** What a cancelled fulfillment leaves to ship again (shopify-admin-graphql 6.4). */
final class Reopening {
    private final Store store;
    private final StoredOrder order;

    Reopening(Store store, StoredOrder order) {
        this.store = store;
        this.order = order;
    }

    /** A partly fulfilled fulfillment order gets its quantity back; for a closed one there is a new one at its location. */
    void open(Map<StoredLine, Integer> shipped) {
        Map<StoredFulfillmentOrder, StoredFulfillmentOrder> again = new LinkedHashMap<>();
        shipped.forEach((line, quantity) -> at(line).ifPresent(target -> {
            if (target.status.equals("CLOSED")) {
                StoredFulfillmentOrder fresh = again.computeIfAbsent(target, this::fresh);
                ServiceLine part = new ServiceLine(store.nextNumber(), quantity);
                fresh.lines.put(line, part);
            } else {
                ServiceLine part = Objects.requireNonNull(target.lines.get(line));
                part.remaining = Math.min(part.total, part.remaining + quantity);
            }
        }));
        order.fulfillmentOrders.addAll(again.values());
    }

    private StoredFulfillmentOrder fresh(StoredFulfillmentOrder closed) {
        return new StoredFulfillmentOrder(store.nextNumber(), closed.location, closed.otherService, "OPEN");
    }

    /** The latest one that has the line. */
    private Optional<StoredFulfillmentOrder> at(StoredLine line) {
        return order.fulfillmentOrders.stream()
                .filter(target -> target.lines.containsKey(line))
                .reduce((first, later) -> later);
    }
}
