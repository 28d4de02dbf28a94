package nightshift.sandbox.shopify;

import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillment;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillmentOrder;

/** The state rules of orders and fulfillment orders (shopify-admin-graphql 6.4). */
final class Orders {
    private Orders() {}

    /** The fulfillment orders close, yet their remaining quantities stay as they are. */
    static void cancel(StoredOrder order, Instant at) {
        order.cancelledAt = at;
        order.updatedAt = at;
        order.fulfillmentOrders.forEach(target -> target.status = "CLOSED");
    }

    /** Closes what has nothing left; after a part it is in progress. */
    static void settle(StoredFulfillmentOrder target) {
        int total = target.lines.values().stream().mapToInt(line -> line.total).sum();
        int remaining =
                target.lines.values().stream().mapToInt(line -> line.remaining).sum();
        if (remaining == 0) {
            target.status = "CLOSED";
        } else if (remaining < total && target.status.equals("OPEN")) {
            target.status = "IN_PROGRESS";
        }
    }

    /** The items can be fulfilled anew: a new fulfillment order holds them, and one that was fulfilled in part stays as it is. */
    static void cancelFulfillment(StoredOrder order, StoredFulfillment made, LongSupplier numbers) {
        made.status = "CANCELLED";
        StoredFulfillmentOrder before = order.fulfillmentOrders.get(0);
        StoredFulfillmentOrder anew =
                new StoredFulfillmentOrder(numbers.getAsLong(), before.location, before.otherService, "OPEN");
        made.lines.forEach(
                (line, quantity) -> anew.lines.put(line, new StoredOrder.ServiceLine(numbers.getAsLong(), quantity)));
        order.fulfillmentOrders.add(anew);
    }

    static List<String> supportedActions(StoredFulfillmentOrder target) {
        return switch (target.status) {
            case "OPEN" ->
                target.otherService
                        ? List.of("REQUEST_FULFILLMENT", "MOVE", "HOLD")
                        : List.of("CREATE_FULFILLMENT", "REPORT_PROGRESS", "MOVE", "HOLD");
            case "IN_PROGRESS" ->
                target.otherService
                        ? List.of()
                        : List.of("CREATE_FULFILLMENT", "REPORT_PROGRESS", "HOLD", "MARK_AS_OPEN");
            case "ON_HOLD" -> List.of("RELEASE_HOLD", "MOVE");
            default -> List.of();
        };
    }
}
