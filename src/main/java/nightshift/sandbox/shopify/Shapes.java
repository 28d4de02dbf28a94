package nightshift.sandbox.shopify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillment;
import nightshift.sandbox.shopify.StoredOrder.StoredFulfillmentOrder;
import nightshift.sandbox.shopify.StoredOrder.StoredLine;
import org.jspecify.annotations.Nullable;

/** Stored things in the shape of the schema's types; whole lists, connections are cut to a page by {@link Paging}. */
final class Shapes {
    private Shapes() {}

    /** @param shown which the scopes let the app see: without them the connection is empty, not an error */
    static Map<String, @Nullable Object> order(
            StoredOrder order, Predicate<StoredFulfillmentOrder> shown, Store store) {
        Map<String, @Nullable Object> shape = head(order);
        shape.put(
                "lineItems", order.lines.stream().map(line -> line(order, line)).toList());
        shape.put(
                "fulfillmentOrders",
                order.fulfillmentOrders.stream()
                        .filter(shown)
                        .map(target -> fulfillmentOrder(target, store))
                        .toList());
        shape.put(
                "fulfillments",
                order.fulfillments.stream().map(Shapes::fulfillment).toList());
        return shape;
    }

    private static Map<String, @Nullable Object> head(StoredOrder order) {
        SeedOrder seed = order.seed;
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("__typename", "Order");
        shape.put("id", order.id());
        shape.put("name", seed.name());
        shape.put("poNumber", seed.poNumber().orElse(null));
        shape.put("email", seed.email());
        shape.put("createdAt", seed.createdAt().toString());
        shape.put("updatedAt", order.updatedAt.toString());
        shape.put("cancelledAt", order.cancelledAt == null ? null : order.cancelledAt.toString());
        shape.put("closedAt", order.closedAt == null ? null : order.closedAt.toString());
        shape.put("displayFinancialStatus", seed.financialStatus());
        shape.put("displayFulfillmentStatus", order.fulfillmentStatus());
        shape.put("totalRefundedSet", refunded(seed));
        shape.put("risk", risk(seed));
        shape.put("tags", List.copyOf(order.tags));
        shape.put("note", order.note);
        shape.put("customAttributes", attributes(order.attributes));
        shape.put("sourceName", seed.amazonOrder().isPresent() ? "amazon-us" : "web");
        shape.put("sourceIdentifier", order.sourceIdentifier);
        shape.put("shippingAddress", address(seed.customer()));
        return shape;
    }

    private static Map<String, Object> risk(SeedOrder seed) {
        String level = seed.traits().contains(SeedOrder.Trait.HIGH_RISK) ? "HIGH" : "LOW";
        return Map.of("assessments", List.of(Map.of("riskLevel", level)));
    }

    private static Map<String, Object> refunded(SeedOrder seed) {
        BigDecimal refunded = seed.financialStatus().equals("REFUNDED")
                ? seed.lines().stream()
                        .map(line -> new BigDecimal(line.price()).multiply(BigDecimal.valueOf(line.quantity())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
        return Map.of("shopMoney", Map.of("amount", refunded.toPlainString(), "currencyCode", "USD"));
    }

    private static List<Map<String, Object>> attributes(Map<String, String> attributes) {
        List<Map<String, Object>> list = new ArrayList<>();
        attributes.forEach((key, value) -> list.add(Map.of("key", key, "value", value)));
        return list;
    }

    private static Map<String, Object> address(SeedOrder.Customer customer) {
        return Map.of(
                "name", customer.name(),
                "company", customer.company(),
                "address1", customer.street(),
                "city", customer.city(),
                "provinceCode", customer.province(),
                "countryCodeV2", "US",
                "zip", customer.zip());
    }

    /** A line as the order shows it; lines within fulfillments know no more than themselves. */
    private static Map<String, Object> line(StoredOrder order, StoredLine line) {
        int shipped = order.fulfillments.stream()
                .filter(StoredFulfillment::live)
                .mapToInt(made -> made.lines.getOrDefault(line, 0))
                .sum();
        Map<String, Object> shape = new LinkedHashMap<>(line(line));
        shape.put("unfulfilledQuantity", order.cancelledAt == null ? line.current() - shipped : 0);
        return shape;
    }

    private static Map<String, Object> line(StoredLine line) {
        return Map.of(
                "id",
                "gid://shopify/LineItem/" + line.number,
                "sku",
                line.sku,
                "title",
                line.title,
                "vendor",
                line.vendor,
                "quantity",
                line.quantity,
                "currentQuantity",
                line.current(),
                "requiresShipping",
                true,
                "customAttributes",
                List.of());
    }

    private static Map<String, Object> fulfillmentOrder(StoredFulfillmentOrder target, Store store) {
        List<Map<String, Object>> lines = new ArrayList<>();
        target.lines.forEach((line, part) -> lines.add(Map.of(
                "id", part.id(),
                "sku", line.sku,
                "totalQuantity", part.total,
                "remainingQuantity", part.remaining,
                "lineItem", line(line))));
        return Map.of(
                "id",
                target.id(),
                "status",
                target.status,
                "supportedActions",
                Orders.supportedActions(target).stream()
                        .map(action -> Map.of("action", action))
                        .toList(),
                "assignedLocation",
                assignedLocation(target, store),
                "fulfillmentHolds",
                target.status.equals("ON_HOLD")
                        ? List.of(Map.of("reason", "OTHER", "reasonNotes", "Customer asked to wait"))
                        : List.of(),
                "lineItems",
                lines);
    }

    private static Map<String, Object> assignedLocation(StoredFulfillmentOrder target, Store store) {
        Map<String, Object> location = Map.of(
                "id",
                "gid://shopify/Location/" + store.location(target.location),
                "name",
                target.location,
                "isActive",
                true,
                "fulfillsOnlineOrders",
                true,
                "isFulfillmentService",
                target.otherService);
        return Map.of("name", target.location, "location", location);
    }

    static Map<String, @Nullable Object> fulfillment(StoredFulfillment fulfillment) {
        List<Map<String, Object>> lines = new ArrayList<>();
        fulfillment.lines.forEach((line, quantity) -> lines.add(Map.of(
                "id",
                "gid://shopify/FulfillmentLineItem/" + (fulfillment.number + line.number % 1000),
                "quantity",
                quantity,
                "lineItem",
                line(line))));
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("id", fulfillment.id());
        shape.put("name", fulfillment.name);
        shape.put("status", fulfillment.status);
        shape.put("createdAt", fulfillment.createdAt.toString());
        shape.put("updatedAt", fulfillment.updatedAt.toString());
        shape.putAll(delivery(fulfillment));
        shape.put("trackingInfo", tracking(fulfillment.tracking));
        shape.put("fulfillmentLineItems", lines);
        return shape;
    }

    private static Map<String, @Nullable Object> delivery(StoredFulfillment fulfillment) {
        Optional<SeedOrder.Delivery> told = fulfillment.delivery;
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put(
                "displayStatus",
                fulfillment.live() ? told.map(SeedOrder.Delivery::status).orElse("FULFILLED") : "CANCELED");
        shape.put(
                "inTransitAt",
                told.filter(one -> !one.status().equals("LABEL_PRINTED"))
                        .map(one -> one.shippedAt().toString())
                        .orElse(null));
        shape.put(
                "estimatedDeliveryAt",
                told.flatMap(SeedOrder.Delivery::estimatedAt)
                        .map(Object::toString)
                        .orElse(null));
        shape.put(
                "deliveredAt",
                told.flatMap(SeedOrder.Delivery::deliveredAt)
                        .map(Object::toString)
                        .orElse(null));
        return shape;
    }

    private static List<Map<String, @Nullable Object>> tracking(StoredOrder.Tracking tracking) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (int i = 0; i < tracking.numbers().size(); i++) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("company", tracking.company());
            one.put("number", tracking.numbers().get(i));
            one.put("url", i < tracking.urls().size() ? tracking.urls().get(i) : null);
            list.add(one);
        }
        return list;
    }
}
