package nightshift.sandbox.shopify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.sandbox.Books;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillment;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillmentOrder;
import nightshift.sandbox.shopify.StoredOrder.StoredLine;

/** {@code fulfillmentCreate} and the tracking update, applied after {@link FulfillmentChecks} had no objection. */
final class FulfillmentMutations {
    private final Store store;
    private final Books books;

    FulfillmentMutations(Store store, Books books) {
        this.store = store;
        this.books = books;
    }

    Object create(Map<String, Object> input) {
        Optional<Map<String, Object>> objection = new FulfillmentChecks(store).objection(input);
        if (objection.isPresent()) {
            return payload(Optional.empty(), objection);
        }
        Map<StoredLine, Integer> shipped = new LinkedHashMap<>();
        Set<StoredOrder> orders = new LinkedHashSet<>();
        for (Map<String, Object> group : Inputs.groups(input)) {
            String id = String.valueOf(group.get("fulfillmentOrderId"));
            StoredFulfillmentOrder target = store.fulfillmentOrder(id).orElseThrow();
            orders.add(store.withFulfillmentOrder(id).orElseThrow());
            take(target, group, shipped);
        }
        StoredOrder order = orders.iterator().next();
        StoredFulfillment made = new StoredFulfillment(
                store.nextNumber(),
                order.seed.name() + "-F" + (order.fulfillments.size() + 1),
                store.now(),
                shipped,
                Inputs.tracking(input.get("trackingInfo")));
        order.fulfillments.add(made);
        order.updatedAt = store.now();
        books.write(
                "shopify.fulfillment",
                order.seed.name(),
                details(made, Boolean.TRUE.equals(input.get("notifyCustomer"))));
        return payload(Optional.of(made), Optional.empty());
    }

    Object updateTracking(String fulfillmentId, Object tracking, boolean notify) {
        for (StoredOrder order : store.all()) {
            for (StoredFulfillment made : order.fulfillments) {
                if (made.id().equals(fulfillmentId)) {
                    made.tracking = Inputs.tracking(tracking);
                    made.updatedAt = store.now();
                    order.updatedAt = store.now();
                    books.write("shopify.tracking-update", order.seed.name(), details(made, notify));
                    return payload(Optional.of(made), Optional.empty());
                }
            }
        }
        return payload(
                Optional.empty(),
                Optional.of(FulfillmentChecks.error(List.of("fulfillmentId"), "Fulfillment does not exist.")));
    }

    /** The items are open again: on their fulfillment order while that is not closed, else on a new one. Twice is no error. */
    Object cancel(String fulfillmentId) {
        if (!fulfillmentId.matches("gid://shopify/Fulfillment/\\d+")) {
            throw Refusal.of("RESOURCE_NOT_FOUND", "invalid id");
        }
        for (StoredOrder order : store.all()) {
            for (StoredFulfillment made : order.fulfillments) {
                if (made.id().equals(fulfillmentId)) {
                    return cancelled(order, made);
                }
            }
        }
        return payload(
                Optional.empty(), Optional.of(FulfillmentChecks.error(List.of("id"), "Fulfillment does not exist.")));
    }

    private Object cancelled(StoredOrder order, StoredFulfillment made) {
        if (made.live()) {
            made.status = "CANCELLED";
            made.updatedAt = store.now();
            new Reopening(store, order).open(made.lines);
            order.updatedAt = store.now();
            books.write("shopify.cancellation", order.seed.name(), details(made, false));
        }
        return payload(Optional.of(made), Optional.empty());
    }

    private static void take(
            StoredFulfillmentOrder target, Map<String, Object> group, Map<StoredLine, Integer> shipped) {
        Optional<Map<String, Integer>> wanted = Inputs.quantities(group);
        target.lines.forEach((line, part) -> {
            int quantity = wanted.map(some -> some.getOrDefault(part.id(), 0)).orElse(part.remaining);
            if (quantity > 0) {
                part.remaining -= quantity;
                shipped.merge(line, quantity, Integer::sum);
            }
        });
        Orders.settle(target);
    }

    private static Map<String, Object> details(StoredFulfillment made, boolean notify) {
        return Map.of(
                "tracking",
                made.tracking.numbers(),
                "company",
                made.tracking.company() == null ? "" : made.tracking.company(),
                "lines",
                made.lines.entrySet().stream()
                        .collect(Collectors.toMap(line -> line.getKey().sku, Map.Entry::getValue, Integer::sum)),
                "notifyCustomer",
                notify);
    }

    private static Object payload(Optional<StoredFulfillment> made, Optional<Map<String, Object>> objection) {
        Map<String, Object> payload = new LinkedHashMap<>();
        made.ifPresent(fulfillment -> payload.put("fulfillment", Shapes.fulfillment(fulfillment)));
        payload.put("userErrors", objection.stream().toList());
        return payload;
    }
}
