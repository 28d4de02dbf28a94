package nightshift.sandbox.amazon;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.sandbox.amazon.OrderFeed.Result;
import nightshift.sandbox.amazon.SimulatedOrder.Parcel;
import org.w3c.dom.Element;

/** One OrderFulfillment message: checked, then applied to its order. */
final class OrderFeedMessage {
    private static final List<String> ORDER =
            List.of("AmazonOrderID", "MerchantFulfillmentID", "FulfillmentDate", "FulfillmentData", "Item");
    private static final List<String> DATA =
            List.of("CarrierCode", "CarrierName", "ShippingMethod", "ShipperTrackingNumber");
    private static final List<String> ITEM = List.of("AmazonOrderItemCode", "MerchantFulfillmentItemID", "Quantity");

    private final OrderBook orders;
    private final Clock clock;

    OrderFeedMessage(OrderBook orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** @return an error or a warning; empty when all went well */
    Optional<Result> apply(Element message, Set<String> rejected) {
        long number = Long.parseLong(Xml.text(message, "MessageID"));
        Element fulfillment =
                Xml.children(message, "OrderFulfillment").stream().findFirst().orElse(message);
        String orderId = Xml.text(fulfillment, "AmazonOrderID");
        try {
            check(message, fulfillment);
            if (rejected.contains(orderId)) {
                throw new Refusal("The data you submitted is incomplete or invalid.");
            }
            synchronized (orders) {
                return confirm(fulfillment, orderId, number);
            }
        } catch (Refusal e) {
            return Optional.of(new Result(number, "Error", "18028", String.valueOf(e.getMessage()), orderId));
        }
    }

    private void check(Element message, Element fulfillment) {
        require(
                Xml.inOrder(message, List.of("MessageID", "OperationType", "OrderFulfillment")),
                "Message is malformed");
        require(Xml.inOrder(fulfillment, ORDER), "The elements of OrderFulfillment are unknown or out of order");
        require(Xml.text(fulfillment, "AmazonOrderID").matches("\\w{3}-\\w{7}-\\w{7}"), "AmazonOrderID is invalid");
        for (Element data : Xml.children(fulfillment, "FulfillmentData")) {
            require(Xml.inOrder(data, DATA), "The elements of FulfillmentData are unknown or out of order");
            String carrier = Xml.text(data, "CarrierCode");
            require(Carriers.CODES.contains(carrier), "CarrierCode " + carrier + " is not on the list");
            require(!carrier.equals("Other") || !Xml.text(data, "CarrierName").isBlank(), "CarrierName is missing");
            require(!Xml.text(data, "ShipperTrackingNumber").equalsIgnoreCase("NULL"), "ShipperTrackingNumber is NULL");
            Xml.children(data)
                    .forEach(field -> require(
                            field.getTextContent().length() <= 50
                                    && !field.getTextContent().isBlank(),
                            field.getTagName() + " must have 1 to 50 characters"));
        }
        for (Element item : Xml.children(fulfillment, "Item")) {
            require(Xml.inOrder(item, ITEM), "The elements of Item are unknown or out of order");
            require(Xml.text(item, "AmazonOrderItemCode").matches("\\d{14}"), "AmazonOrderItemCode has not 14 digits");
            require(Xml.text(item, "Quantity").matches("[1-9]\\d{0,4}"), "Quantity must be positive");
        }
    }

    private Optional<Result> confirm(Element fulfillment, String orderId, long number) {
        SimulatedOrder order = waiting(orderId);
        Instant shippedAt = shippedAt(fulfillment, order);
        Element data = Xml.children(fulfillment, "FulfillmentData").stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("CarrierCode is required"));
        Map<String, Integer> items = items(fulfillment, order);
        String carrier = Xml.text(data, "CarrierCode");
        String tracking = Xml.text(data, "ShipperTrackingNumber");
        orders.confirm(
                order,
                new Parcel(
                        reference(order, items), carrier, Xml.text(data, "ShippingMethod"), tracking, shippedAt, items),
                "feed");
        return Carriers.fits(carrier, tracking)
                ? Optional.empty()
                : Optional.of(new Result(
                        number,
                        "Warning",
                        "18029",
                        "The tracking ID " + tracking + " for " + carrier
                                + " does not match the expected format for the carrier. Please verify that you have entered the"
                                + " tracking ID and carrier name correctly.",
                        orderId));
    }

    private SimulatedOrder waiting(String orderId) {
        SimulatedOrder order = orders.find(orderId).orElseThrow(() -> new Refusal("Order " + orderId + " is unknown"));
        require(
                !Set.of("CANCELLED", "PENDING").contains(order.status())
                        && order.fulfilledBy().equals("MERCHANT"),
                "The order is " + order.status() + " and cannot be confirmed");
        return order;
    }

    private Instant shippedAt(Element fulfillment, SimulatedOrder order) {
        Instant shippedAt = time(Xml.text(fulfillment, "FulfillmentDate"));
        require(!shippedAt.isAfter(Instant.now(clock)), "FulfillmentDate lies in the future");
        require(!shippedAt.isBefore(order.seed.createdAt()), "FulfillmentDate lies before the order");
        return shippedAt;
    }

    private static Map<String, Integer> items(Element fulfillment, SimulatedOrder order) {
        Map<String, Integer> items = new LinkedHashMap<>();
        Xml.children(fulfillment, "Item")
                .forEach(item -> items.merge(
                        Xml.text(item, "AmazonOrderItemCode"),
                        Integer.parseInt(Xml.text(item, "Quantity")),
                        Integer::sum));
        if (items.isEmpty()) {
            order.items.forEach(item -> items.put(item.id(), item.quantity())); // no items: the whole order
        }
        boolean again =
                order.packages.stream().anyMatch(parcel -> parcel.items().equals(items));
        items.forEach((id, quantity) -> {
            SimulatedOrder.Item item =
                    order.item(id).orElseThrow(() -> new Refusal("Item " + id + " is not in the order"));
            require(
                    again || quantity <= order.unfulfilled(item),
                    "Quantity of " + id + " is above what is unfulfilled");
        });
        return items;
    }

    /** The same items again overwrite the package that has them; so a wrong duplicate replaces a good tracking number. */
    private static String reference(SimulatedOrder order, Map<String, Integer> items) {
        return order.packages.stream()
                .filter(parcel -> parcel.items().equals(items))
                .map(Parcel::reference)
                .findFirst()
                .orElse(String.valueOf(order.packages.size() + 1));
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal("FulfillmentDate is no xsd:dateTime with a zone");
        }
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new Refusal(otherwise);
        }
    }

    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
