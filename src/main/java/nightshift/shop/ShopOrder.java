package nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.OrderName;

/**
 * A Shopify order with everything the decisions need (Admin GraphQL 2026-07, type Order).
 *
 * @param id global id, {@code gid://shopify/Order/8887507681586}
 * @param financialStatus OrderDisplayFinancialStatus: PENDING, AUTHORIZED, PAID, PARTIALLY_PAID, PARTIALLY_REFUNDED, REFUNDED, VOIDED, EXPIRED
 * @param fulfillmentStatus OrderDisplayFulfillmentStatus
 * @param riskLevels of the risk assessments: HIGH, MEDIUM, LOW, NONE, PENDING
 * @param customAttributes the note attributes, key to value as written
 */
public record ShopOrder(
        String id,
        OrderName name,
        Optional<String> poNumber,
        Instant createdAt,
        Optional<Instant> cancelledAt,
        Optional<Instant> closedAt,
        String financialStatus,
        String fulfillmentStatus,
        List<String> riskLevels,
        List<String> tags,
        Optional<String> note,
        Map<String, String> customAttributes,
        Optional<String> sourceName,
        Optional<String> sourceIdentifier,
        Optional<ShippingAddress> shippingAddress,
        List<OrderLine> lines,
        List<FulfillmentOrder> fulfillmentOrders,
        List<Fulfillment> fulfillments) {
    public ShopOrder {
        riskLevels = List.copyOf(riskLevels);
        tags = List.copyOf(tags);
        customAttributes = Map.copyOf(customAttributes);
        lines = List.copyOf(lines);
        fulfillmentOrders = List.copyOf(fulfillmentOrders);
        fulfillments = List.copyOf(fulfillments);
    }

    /** Where it ships to. Personal data: never logged. */
    public record ShippingAddress(
            Optional<String> name, Optional<String> company, Optional<String> city, Optional<String> zip) {}

    /**
     * @param vendor Shopify's vendor of the product: tells which supplier ships the line
     * @param quantity ordered, in pieces
     * @param currentQuantity ordered less what was removed or refunded
     * @param unfulfilled not shipped yet, wherever it ships from
     */
    public record OrderLine(
            String id,
            Optional<String> sku,
            String title,
            Optional<String> vendor,
            int quantity,
            int currentQuantity,
            int unfulfilled,
            boolean requiresShipping,
            Map<String, String> customAttributes) {}

    /**
     * @param supportedActions FulfillmentOrderAction names; only with CREATE_FULFILLMENT may it be fulfilled
     * @param otherService whether its location belongs to another fulfillment service
     * @param holdReasons why it is ON_HOLD, for people
     */
    public record FulfillmentOrder(
            String id,
            String status,
            List<String> supportedActions,
            Optional<String> locationId,
            Optional<String> locationName,
            boolean otherService,
            List<String> holdReasons,
            List<FulfillmentOrderLine> lines) {
        /** Nothing can be fulfilled on it any more, whatever it still counts: a move closes it with its quantities as they were. */
        public boolean ended() {
            return status.equals("CLOSED") || status.equals("CANCELLED");
        }
    }

    /** @param lineItemId the order line it stands for */
    public record FulfillmentOrderLine(String id, String lineItemId, Optional<String> sku, int total, int remaining) {}

    /** @param status FulfillmentStatus; a CANCELLED one keeps its tracking numbers but does not count as shipped */
    public record Fulfillment(
            String id,
            String name,
            String status,
            Instant createdAt,
            List<Tracking> tracking,
            List<FulfilledLine> lines) {
        public boolean live() {
            return !status.equals("CANCELLED") && !status.equals("ERROR") && !status.equals("FAILURE");
        }
    }

    public record Tracking(Optional<String> company, Optional<String> number, Optional<String> url) {}

    public record FulfilledLine(String lineItemId, int quantity) {}
}
