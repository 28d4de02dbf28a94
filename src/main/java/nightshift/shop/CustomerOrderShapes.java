package nightshift.shop;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nightshift.core.AmazonOrderId;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;
import nightshift.core.Money;
import nightshift.core.OrderName;
import nightshift.core.Sku;
import org.jspecify.annotations.Nullable;

/** Field by field from Shopify's shape to a customer's order. What only Shopify could have written wrong is left out, not refused. */
final class CustomerOrderShapes {
    private static final Set<String> DEAD = Set.of("CANCELLED", "ERROR", "FAILURE");

    private CustomerOrderShapes() {}

    static CustomerOrder of(CustomerOrderNode node) {
        Map<String, CustomerOrderNode.Line> lines =
                node.lineItems().nodes().stream().collect(Collectors.toMap(CustomerOrderNode.Line::id, line -> line));
        return new CustomerOrder(
                node.id(),
                new OrderName(node.name()),
                value(node.email(), EmailAddress::new),
                amazonOrder(node),
                text(node.poNumber()),
                node.createdAt(),
                Optional.ofNullable(node.cancelledAt()),
                OrderState.of(node.displayFulfillmentStatus(), node.cancelledAt() != null),
                shipTo(node.shippingAddress()),
                node.lineItems().nodes().stream().map(CustomerOrderShapes::item).toList(),
                node.fulfillments().stream()
                        .filter(shipment -> !DEAD.contains(shipment.status()))
                        .map(shipment -> parcel(shipment, lines))
                        .toList(),
                text(node.displayFinancialStatus()),
                refunded(node.totalRefundedSet()));
    }

    /** Whether it is the customer's by its address, or bears an Amazon number that is asked for: all but its name. */
    static boolean mayBear(CustomerOrderNode node, CustomerQuestion question) {
        Optional<EmailAddress> email = value(node.email(), EmailAddress::new);
        return email.isPresent() && email.equals(question.email())
                || amazonOrders(node).stream().anyMatch(question.amazonOrders()::contains);
    }

    private static Optional<AmazonOrderId> amazonOrder(CustomerOrderNode node) {
        Set<AmazonOrderId> ids = amazonOrders(node);
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    private static Set<AmazonOrderId> amazonOrders(CustomerOrderNode node) {
        Map<String, String> attributes = new HashMap<>();
        node.customAttributes()
                .forEach(mark -> attributes.putIfAbsent(mark.key(), Objects.requireNonNullElse(mark.value(), "")));
        return AmazonOrigin.ids(
                attributes,
                AmazonOrigin.places(
                        Optional.ofNullable(node.sourceIdentifier()),
                        node.name(),
                        Optional.ofNullable(node.poNumber()),
                        node.tags(),
                        Optional.ofNullable(node.note())));
    }

    private static OrderedItem item(CustomerOrderNode.Line line) {
        return new OrderedItem(
                line.id(),
                value(line.sku(), Sku::new),
                line.title(),
                text(line.vendor()),
                line.currentQuantity(),
                line.unfulfilledQuantity());
    }

    private static Parcel parcel(CustomerOrderNode.Shipment shipment, Map<String, CustomerOrderNode.Line> lines) {
        return new Parcel(
                shipment.id(),
                shipment.trackingInfo().stream()
                        .map(CustomerOrderShapes::tracking)
                        .toList(),
                ParcelState.of(shipment.displayStatus()),
                Optional.ofNullable(shipment.createdAt()),
                Optional.ofNullable(shipment.inTransitAt()),
                Optional.ofNullable(shipment.estimatedDeliveryAt()),
                Optional.ofNullable(shipment.deliveredAt()),
                shipment.fulfillmentLineItems().nodes().stream()
                        .map(part -> content(
                                part,
                                Optional.ofNullable(lines.get(part.lineItem().id()))))
                        .toList());
    }

    private static Parcel.Content content(OrderNode.ShippedLine part, Optional<CustomerOrderNode.Line> line) {
        return new Parcel.Content(
                line.flatMap(known -> value(known.sku(), Sku::new)),
                line.map(CustomerOrderNode.Line::title).orElse(""),
                Objects.requireNonNullElse(part.quantity(), 0));
    }

    private static ShopOrder.Tracking tracking(OrderNode.Tracking tracking) {
        return new ShopOrder.Tracking(
                text(tracking.company()),
                text(tracking.number()),
                text(tracking.url()).filter(url -> url.matches("(?i)https?://\\S+")));
    }

    private static ShipTo shipTo(CustomerOrderNode.@Nullable Address address) {
        return address == null
                ? ShipTo.UNKNOWN
                : new ShipTo(text(address.city()), text(address.provinceCode()), text(address.countryCodeV2()));
    }

    private static Optional<Money> refunded(CustomerOrderNode.@Nullable MoneyBag refunded) {
        return Optional.ofNullable(refunded)
                .map(CustomerOrderNode.MoneyBag::shopMoney)
                .filter(money -> money.amount().signum() > 0)
                .map(money -> Money.of(money.amount().toPlainString(), money.currencyCode()));
    }

    /** Empty also where the text is none such value. */
    private static <T> Optional<T> value(@Nullable String text, Function<String, T> type) {
        try {
            return text(text).map(type);
        } catch (BadValue e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
