package nightshift.shop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nightshift.core.OrderName;
import nightshift.shop.ShopOrder.Fulfillment;
import nightshift.shop.ShopOrder.FulfillmentOrder;
import nightshift.shop.ShopOrder.OrderLine;
import org.jspecify.annotations.Nullable;

/** Field by field from Shopify's shape to ours. */
final class ShopOrders {
    private ShopOrders() {}

    static ShopOrder of(OrderNode node) {
        return new ShopOrder(
                node.id(),
                new OrderName(node.name()),
                text(node.poNumber()),
                node.createdAt(),
                Optional.ofNullable(node.cancelledAt()),
                Optional.ofNullable(node.closedAt()),
                Objects.requireNonNullElse(node.displayFinancialStatus(), ""),
                node.displayFulfillmentStatus(),
                riskLevels(node.risk()),
                node.tags(),
                text(node.note()),
                attributes(node.customAttributes()),
                text(node.sourceName()),
                text(node.sourceIdentifier()),
                Optional.ofNullable(node.shippingAddress()).map(ShopOrders::address),
                nodes(node.lineItems()).stream().map(ShopOrders::line).toList(),
                nodes(node.fulfillmentOrders()).stream()
                        .map(ShopOrders::fulfillmentOrder)
                        .toList(),
                Objects.requireNonNullElse(node.fulfillments(), List.<OrderNode.Shipment>of()).stream()
                        .map(shipment -> fulfillment(shipment, node.createdAt()))
                        .toList());
    }

    /** Did it come from Amazon? Asked of orders, too, that have a name no order here can have. */
    static AmazonOrigin origin(OrderNode node) {
        Map<String, String> attributes = attributes(node.customAttributes());
        List<String> places = AmazonOrigin.places(
                text(node.sourceIdentifier()), node.name(), text(node.poNumber()), node.tags(), text(node.note()));
        return AmazonOrigin.of(attributes, node.tags(), text(node.sourceName()), AmazonOrigin.ids(attributes, places));
    }

    private static List<String> riskLevels(OrderNode.@Nullable Risk risk) {
        return risk == null
                ? List.of()
                : risk.assessments().stream()
                        .map(OrderNode.Assessment::riskLevel)
                        .toList();
    }

    private static ShopOrder.ShippingAddress address(OrderNode.Address address) {
        return new ShopOrder.ShippingAddress(
                text(address.name()), text(address.company()), text(address.city()), text(address.zip()));
    }

    private static OrderLine line(OrderNode.Line line) {
        return new OrderLine(
                line.id(),
                text(line.sku()),
                line.title(),
                text(line.vendor()),
                line.quantity(),
                line.currentQuantity(),
                line.unfulfilledQuantity(),
                line.requiresShipping(),
                attributes(line.customAttributes()));
    }

    private static FulfillmentOrder fulfillmentOrder(OrderNode.ServiceOrder order) {
        Optional<OrderNode.Location> location =
                Optional.ofNullable(order.assignedLocation().location());
        return new FulfillmentOrder(
                order.id(),
                order.status(),
                order.supportedActions().stream().map(OrderNode.Action::action).toList(),
                location.map(OrderNode.Location::id),
                text(order.assignedLocation().name()),
                location.map(OrderNode.Location::isFulfillmentService).orElse(false),
                order.fulfillmentHolds().stream().map(ShopOrders::hold).toList(),
                order.lineItems().nodes().stream()
                        .map(line -> new ShopOrder.FulfillmentOrderLine(
                                line.id(),
                                line.lineItem().id(),
                                text(line.sku()),
                                line.totalQuantity(),
                                line.remainingQuantity()))
                        .toList());
    }

    static Fulfillment fulfillment(OrderNode.Shipment shipment, Instant ifUnknown) {
        return new Fulfillment(
                shipment.id(),
                Objects.requireNonNullElse(shipment.name(), ""),
                shipment.status(),
                Objects.requireNonNullElse(shipment.createdAt(), ifUnknown),
                shipment.trackingInfo().stream()
                        .map(tracking -> new ShopOrder.Tracking(
                                text(tracking.company()), text(tracking.number()), text(tracking.url())))
                        .toList(),
                shipment.fulfillmentLineItems().nodes().stream()
                        .map(line -> new ShopOrder.FulfilledLine(
                                line.lineItem().id(), Objects.requireNonNullElse(line.quantity(), 0)))
                        .toList());
    }

    private static String hold(OrderNode.Hold hold) {
        return hold.reasonNotes() == null || hold.reasonNotes().isBlank()
                ? hold.reason()
                : hold.reason() + ": " + hold.reasonNotes();
    }

    private static Map<String, String> attributes(List<OrderNode.Attribute> attributes) {
        Map<String, String> values = new LinkedHashMap<>();
        attributes.forEach(
                attribute -> values.putIfAbsent(attribute.key(), Objects.requireNonNullElse(attribute.value(), "")));
        return values;
    }

    private static <T> List<T> nodes(OrderNode.@Nullable Connection<T> connection) {
        return connection == null ? List.of() : connection.nodes();
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
