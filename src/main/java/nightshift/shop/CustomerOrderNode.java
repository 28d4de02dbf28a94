package nightshift.shop;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as {@code customer-orders.graphql} asks for it, field by field. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CustomerOrderNode(
        String id,
        String name,
        @Nullable String poNumber,
        @Nullable String email,
        Instant createdAt,
        @Nullable Instant cancelledAt,
        @Nullable String displayFinancialStatus,
        String displayFulfillmentStatus,
        @Nullable MoneyBag totalRefundedSet,
        List<String> tags,
        @Nullable String note,
        List<OrderNode.Attribute> customAttributes,
        @Nullable String sourceIdentifier,
        @Nullable Address shippingAddress,
        OrderNode.Connection<Line> lineItems,
        List<Shipment> fulfillments) {

    record MoneyBag(Amount shopMoney) {}

    record Amount(BigDecimal amount, String currencyCode) {}

    record Address(@Nullable String city, @Nullable String provinceCode, @Nullable String countryCodeV2) {}

    record Line(
            String id,
            @Nullable String sku,
            String title,
            @Nullable String vendor,
            int quantity,
            int currentQuantity,
            int unfulfilledQuantity) {}

    record Shipment(
            String id,
            String status,
            @Nullable String displayStatus,
            @Nullable Instant createdAt,
            @Nullable Instant inTransitAt,
            @Nullable Instant estimatedDeliveryAt,
            @Nullable Instant deliveredAt,
            List<OrderNode.Tracking> trackingInfo,
            OrderNode.Connection<OrderNode.ShippedLine> fulfillmentLineItems) {}

    /** Whether the order has more lines or shipped lines than this page holds. */
    boolean cutOff() {
        return lineItems.more()
                || fulfillments.stream()
                        .anyMatch(shipment -> shipment.fulfillmentLineItems().more());
    }
}
