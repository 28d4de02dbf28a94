package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;

/** confirmShipment of Orders v0, with the refusals that were seen (amazon-sp-api 7). */
final class ConfirmShipmentEndpoint {
    private final OrderBook orders;
    private final Clock clock;

    ConfirmShipmentEndpoint(OrderBook orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    SandboxResponse confirm(SandboxRequest request, String id) {
        JsonNode body = Json.body(request);
        Json.fields(body, Set.of("marketplaceId", "packageDetail"), Set.of());
        if (!body.path("marketplaceId").asText().equals(AmazonSandbox.MARKETPLACE_ID)) {
            throw ApiError.invalid("The marketplaceId is not valid");
        }
        JsonNode parcel = body.path("packageDetail");
        Json.fields(
                parcel,
                Set.of("packageReferenceId", "carrierCode", "trackingNumber", "shipDate", "orderItems"),
                Set.of("carrierName", "shippingMethod"));
        checkReference(parcel.path("packageReferenceId"));
        if (parcel.path("carrierCode").asText().equals("Other") && !parcel.hasNonNull("carrierName")) {
            throw ApiError.invalid("carrierName is required when carrierCode is Other");
        }
        synchronized (orders) {
            SimulatedOrder order = orders.find(id).orElseThrow(() -> ApiError.notFound("Order " + id));
            orders.confirm(order, parcel(order, parcel), "api");
        }
        return SandboxResponse.empty(204);
    }

    private static void checkReference(JsonNode reference) {
        if (!reference.isTextual()) {
            throw ApiError.invalid(
                    "The input you have submitted is not valid. Please check the fields with invalid type"
                            + " [packageDetail.packageReferenceId].");
        }
        if (!reference.asText().matches("[1-9]\\d{0,17}")) {
            throw ApiError.invalid("PackageReferenceId: is invalid, must be a positive numeric value.");
        }
    }

    private SimulatedOrder.Parcel parcel(SimulatedOrder order, JsonNode parcel) {
        Instant shippedAt = shippedAt(parcel.path("shipDate").asText());
        if (Set.of("CANCELLED", "PENDING").contains(order.status())
                || order.fulfilledBy().equals("AMAZON")) {
            throw ApiError.invalid("The order " + order.id + " cannot be confirmed in its state " + order.status());
        }
        if (shippedAt.isAfter(Instant.now(clock)) || shippedAt.isBefore(order.seed.createdAt())) {
            throw ApiError.invalid("shipDate must lie between the order and now");
        }
        return new SimulatedOrder.Parcel(
                parcel.path("packageReferenceId").asText(),
                parcel.path("carrierCode").asText(),
                parcel.path("shippingMethod").asText(),
                parcel.path("trackingNumber").asText(),
                shippedAt,
                items(order, parcel));
    }

    private static Map<String, Integer> items(SimulatedOrder order, JsonNode parcel) {
        JsonNode list = parcel.path("orderItems");
        boolean edit = order.parcel(parcel.path("packageReferenceId").asText()).isPresent();
        Map<String, Integer> items = new LinkedHashMap<>();
        for (JsonNode line : list) {
            SimulatedOrder.Item item = order.item(line.path("orderItemId").asText())
                    .filter(known -> list.isArray())
                    .orElseThrow(() -> ApiError.invalid("OrderItemId  is invalid, please obtain the value through the"
                            + " getOrderItems API or Manage Orders page"));
            int quantity = line.path("quantity").asInt();
            if (!edit && (quantity < 1 || quantity > order.unfulfilled(item))) {
                throw ApiError.invalid("Failed to create package due to not finding a matching package or order already"
                        + " fulfilled. ErrorMessage(errorCode=GeneralError, errorDescription=Unable to find package to"
                        + " update for order (), errorMetric=PackageToUpdateNotFound, packageIndex=null)");
            }
            items.put(item.id(), quantity);
        }
        if (items.isEmpty()) {
            throw ApiError.invalid("orderItems is empty");
        }
        return items;
    }

    private static Instant shippedAt(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw ApiError.invalid("shipDate is not an ISO 8601 time");
        }
    }
}
