package nightshift.shop;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as Shopify's JSON has it, field by field as the documents under {@code graphql/shopify} ask. The slim documents
 * leave out the parts marked nullable here.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record OrderNode(
        String id,
        String name,
        @Nullable String poNumber,
        Instant createdAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant closedAt,
        @Nullable String displayFinancialStatus,
        String displayFulfillmentStatus,
        @Nullable Risk risk,
        List<String> tags,
        @Nullable String note,
        List<Attribute> customAttributes,
        @Nullable String sourceName,
        @Nullable String sourceIdentifier,
        @Nullable Address shippingAddress,
        @Nullable Connection<Line> lineItems,
        @Nullable Connection<ServiceOrder> fulfillmentOrders,
        @Nullable List<Shipment> fulfillments) {

    record Risk(List<Assessment> assessments) {}

    record Assessment(String riskLevel) {}

    record Attribute(String key, @Nullable String value) {}

    record Address(@Nullable String name, @Nullable String company, @Nullable String city, @Nullable String zip) {}

    record Connection<T>(List<T> nodes, @Nullable PageInfo pageInfo) {
        boolean more() {
            return pageInfo != null && pageInfo.hasNextPage();
        }
    }

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    record Ref(String id) {}

    record Line(
            String id,
            @Nullable String sku,
            String title,
            @Nullable String vendor,
            int quantity,
            int currentQuantity,
            int unfulfilledQuantity,
            boolean requiresShipping,
            List<Attribute> customAttributes) {}

    record ServiceOrder(
            String id,
            String status,
            List<Action> supportedActions,
            AssignedLocation assignedLocation,
            List<Hold> fulfillmentHolds,
            Connection<ServiceLine> lineItems) {}

    record Action(String action) {}

    record AssignedLocation(@Nullable String name, @Nullable Location location) {}

    record Location(String id, boolean isFulfillmentService) {}

    record Hold(String reason, @Nullable String reasonNotes) {}

    record ServiceLine(String id, @Nullable String sku, int totalQuantity, int remainingQuantity, Ref lineItem) {}

    record Shipment(
            String id,
            @Nullable String name,
            String status,
            @Nullable Instant createdAt,
            List<Tracking> trackingInfo,
            Connection<ShippedLine> fulfillmentLineItems) {}

    record Tracking(@Nullable String company, @Nullable String number, @Nullable String url) {}

    record ShippedLine(@Nullable Integer quantity, Ref lineItem) {}

    /** Whether the order has more lines, fulfillment orders or shipped lines than this page holds. */
    boolean cutOff() {
        return lineItems != null && lineItems.more()
                || fulfillmentOrders != null
                        && (fulfillmentOrders.more()
                                || fulfillmentOrders.nodes().stream()
                                        .anyMatch(order -> order.lineItems().more()))
                || fulfillments != null
                        && fulfillments.stream().anyMatch(shipment -> shipment.fulfillmentLineItems()
                                .more());
    }
}
