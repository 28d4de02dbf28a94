package nightshift.sandbox.shopify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.sandbox.shopify.StoredOrder.ServiceLine;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillmentOrder;
import org.jspecify.annotations.Nullable;

/** What Shopify answers to a {@code fulfillmentCreate} it does not take, in its order and words (shopify-admin-graphql 6.3). */
final class FulfillmentChecks {
    private static final List<String> FULFILLMENT = List.of("fulfillment");

    private final Store store;

    FulfillmentChecks(Store store) {
        this.store = store;
    }

    /** The user error, if any. A malformed id is a top-level error instead. */
    Optional<Map<String, Object>> objection(Map<String, Object> input) {
        List<Map<String, Object>> groups = Inputs.groups(input);
        return quantityBelowOne(groups)
                .or(() -> tracking(input.get("trackingInfo")))
                .or(() -> unknown(groups))
                .or(() -> severalOrders(groups))
                .or(() -> severalLocations(groups))
                .or(() ->
                        groups.stream().flatMap(group -> group(group).stream()).findFirst());
    }

    static Map<String, Object> error(@Nullable List<String> field, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        if (field != null) {
            error.put("field", field);
        }
        error.put("message", message);
        return error;
    }

    private static Optional<Map<String, Object>> quantityBelowOne(List<Map<String, Object>> groups) {
        for (int g = 0; g < groups.size(); g++) {
            List<Map<String, Object>> lines = Inputs.lines(groups.get(g));
            for (int l = 0; l < lines.size(); l++) {
                if (Inputs.quantity(lines.get(l)) < 1) {
                    List<String> field = new ArrayList<>(List.of("fulfillment", "lineItemsByFulfillmentOrder"));
                    field.addAll(List.of("" + g, "fulfillmentOrderLineItems", "" + l, "quantity"));
                    return Optional.of(error(field, "Quantity must be greater than 0"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, Object>> tracking(@Nullable Object input) {
        boolean both = input instanceof Map<?, ?> tracking
                && (tracking.containsKey("number") && tracking.containsKey("numbers")
                        || tracking.containsKey("url") && tracking.containsKey("urls"));
        return both
                ? Optional.of(error(FULFILLMENT, "Use either number and url or numbers and urls, not both."))
                : Optional.empty();
    }

    private Optional<Map<String, Object>> unknown(List<Map<String, Object>> groups) {
        for (Map<String, Object> group : groups) {
            String id = String.valueOf(group.get("fulfillmentOrderId"));
            if (!id.matches("gid://shopify/FulfillmentOrder/\\d+")) {
                throw Refusal.of("RESOURCE_NOT_FOUND", "invalid id");
            }
            if (store.fulfillmentOrder(id).isEmpty()) {
                return Optional.of(error(FULFILLMENT, "Fulfillment order does not exist."));
            }
        }
        return Optional.empty();
    }

    private Optional<Map<String, Object>> severalOrders(List<Map<String, Object>> groups) {
        Set<Long> orders = new LinkedHashSet<>();
        groups.forEach(group -> store.withFulfillmentOrder(String.valueOf(group.get("fulfillmentOrderId")))
                .ifPresent(order -> orders.add(order.number)));
        return orders.size() < 2
                ? Optional.empty()
                : Optional.of(error(
                        FULFILLMENT,
                        "All fulfillment orders must belong to the same order. Multiple orders with ids " + orders
                                + " were found."));
    }

    private Optional<Map<String, Object>> severalLocations(List<Map<String, Object>> groups) {
        Set<Long> locations = new LinkedHashSet<>();
        groups.forEach(group -> locations.add(store.location(target(group).location)));
        return locations.size() < 2
                ? Optional.empty()
                : Optional.of(error(
                        FULFILLMENT,
                        "All fulfillment orders must be assigned to a single location. Multiple locations with ids "
                                + locations + " were found."));
    }

    private Optional<Map<String, Object>> group(Map<String, Object> group) {
        StoredFulfillmentOrder target = target(group);
        if (!Orders.supportedActions(target).contains("CREATE_FULFILLMENT")) {
            return Optional.of(error(
                    FULFILLMENT,
                    "Fulfillment order " + target.number + " has an unfulfillable status= "
                            + target.status.toLowerCase(Locale.ROOT) + "."));
        }
        return Inputs.quantities(group).stream()
                .flatMap(wanted -> wanted.entrySet().stream())
                .flatMap(line -> line(target, line.getKey(), line.getValue()).stream())
                .findFirst();
    }

    private static Optional<Map<String, Object>> line(StoredFulfillmentOrder target, String id, int quantity) {
        Optional<ServiceLine> part = target.lines.values().stream()
                .filter(line -> line.id().equals(id))
                .findFirst();
        if (part.isEmpty()) {
            return Optional.of(error(FULFILLMENT, "Fulfillment order line item does not exist."));
        }
        return quantity > part.get().remaining
                ? Optional.of(error(FULFILLMENT, "Invalid fulfillment order line item quantity requested."))
                : Optional.empty();
    }

    private StoredFulfillmentOrder target(Map<String, Object> group) {
        return store.fulfillmentOrder(String.valueOf(group.get("fulfillmentOrderId")))
                .orElseThrow();
    }
}
