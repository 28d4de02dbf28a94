package nightshift.sandbox.amazon;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An order as the Orders API v2026-01-01 writes it, with what was asked to be included. */
final class OrderJson {
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private OrderJson() {}

    static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    static Map<String, Object> of(SimulatedOrder order, List<String> included) {
        Map<String, Object> json = new TreeMap<>();
        json.put("orderId", order.id.value());
        json.put("createdTime", time(order.seed.createdAt()));
        json.put("lastUpdatedTime", time(order.updatedAt));
        json.put("programs", List.of());
        json.put(
                "salesChannel",
                Map.of(
                        "channelName",
                        "AMAZON",
                        "marketplaceId",
                        AmazonSandbox.MARKETPLACE_ID,
                        "marketplaceName",
                        "Amazon.com"));
        json.put(
                "orderItems",
                order.items.stream().map(item -> item(order, item, included)).toList());
        if (included.contains("FULFILLMENT")) {
            json.put("fulfillment", fulfillment(order));
        }
        if (included.contains("PACKAGES") && !order.packages.isEmpty()) {
            json.put("packages", order.packages.stream().map(OrderJson::parcel).toList());
        }
        return json;
    }

    private static Map<String, Object> fulfillment(SimulatedOrder order) {
        return Map.of(
                "fulfillmentStatus", order.status(),
                "fulfilledBy", order.fulfilledBy(),
                "fulfillmentServiceLevel", "STANDARD",
                "shipByWindow",
                        Map.of(
                                "earliestDateTime", time(order.seed.createdAt()),
                                "latestDateTime", time(order.shipBy())));
    }

    private static Map<String, Object> item(SimulatedOrder order, SimulatedOrder.Item item, List<String> included) {
        Map<String, Object> json = new TreeMap<>();
        json.put("orderItemId", item.id());
        json.put("quantityOrdered", item.quantity());
        json.put("product", Map.of("asin", "B0SANDBOX1", "sellerSku", item.sku()));
        if (included.contains("FULFILLMENT")) {
            json.put(
                    "fulfillment",
                    Map.of(
                            "quantityFulfilled", order.fulfilled(item),
                            "quantityUnfulfilled", order.unfulfilled(item)));
        }
        if (included.contains("CANCELLATION") && order.buyerWantsToCancel()) {
            json.put(
                    "cancellation",
                    Map.of("cancellationRequest", Map.of("requester", "BUYER", "cancelReason", "ORDERED_BY_MISTAKE")));
        }
        return json;
    }

    private static Map<String, Object> parcel(SimulatedOrder.Parcel parcel) {
        return Map.of(
                "packageReferenceId", parcel.reference(),
                "packageStatus", Map.of("status", "SHIPPED"),
                "carrier", parcel.carrier(),
                "shipTime", time(parcel.shippedAt()),
                "trackingNumber", parcel.tracking(),
                "packageItems",
                        parcel.items().entrySet().stream()
                                .map(item -> Map.of("orderItemId", item.getKey(), "quantity", item.getValue()))
                                .toList());
    }
}
