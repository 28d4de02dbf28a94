package nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;
import nightshift.shop.ShopOrder.Fulfillment;
import nightshift.shop.ShopOrder.FulfillmentOrder;

/** An order as it stands in the shop when its fulfillment is about to be written, and the fulfillment. */
final class LiveOrder {
    static final String UPS = "1Z999AA10123456784";

    private LiveOrder() {}

    /** The same line at another location. */
    static FulfillmentOrder elsewhere(int remaining) {
        return new FulfillmentOrder(
                "gid://shopify/FulfillmentOrder/7",
                "OPEN",
                List.of("CREATE_FULFILLMENT"),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of(new ShopOrder.FulfillmentOrderLine(
                        "gid://shopify/FulfillmentOrderLineItem/8",
                        "gid://shopify/LineItem/4",
                        Optional.of("SKU-1"),
                        3,
                        remaining)));
    }

    static Fulfillment otherLine(Fulfillment made) {
        return new Fulfillment(
                made.id(),
                made.name(),
                made.status(),
                made.createdAt(),
                made.tracking(),
                List.of(new ShopOrder.FulfilledLine("gid://shopify/LineItem/9", 1)));
    }

    static FulfillmentCreation creation(int quantity, String number) {
        return new FulfillmentCreation(
                "gid://shopify/Order/1",
                new OrderName("#1494"),
                "gid://shopify/FulfillmentOrder/2",
                List.of(new FulfillmentCreation.Line(
                        "gid://shopify/FulfillmentOrderLineItem/3", "gid://shopify/LineItem/4", quantity)),
                List.of(new TrackingNumber(number)),
                "UPS",
                List.of(),
                true,
                List.of(),
                null);
    }

    static FulfillmentOrder open(int remaining) {
        return target("OPEN", List.of("CREATE_FULFILLMENT"), false, remaining);
    }

    static FulfillmentOrder target(String status, List<String> actions, boolean otherService, int remaining) {
        return new FulfillmentOrder(
                "gid://shopify/FulfillmentOrder/2",
                status,
                actions,
                Optional.empty(),
                Optional.empty(),
                otherService,
                List.of("OTHER"),
                List.of(new ShopOrder.FulfillmentOrderLine(
                        "gid://shopify/FulfillmentOrderLineItem/3",
                        "gid://shopify/LineItem/4",
                        Optional.of("SKU-1"),
                        3,
                        remaining)));
    }

    static Fulfillment shipment(String status, String number, int quantity) {
        return new Fulfillment(
                "gid://shopify/Fulfillment/5",
                "#1494-F1",
                status,
                Instant.EPOCH,
                List.of(new ShopOrder.Tracking(Optional.of("UPS"), Optional.of(number), Optional.empty())),
                List.of(new ShopOrder.FulfilledLine("gid://shopify/LineItem/4", quantity)));
    }

    static ShopOrder order(FulfillmentOrder target, Fulfillment... shipments) {
        return order(Optional.empty(), target, shipments);
    }

    static ShopOrder order(List<FulfillmentOrder> targets, List<Fulfillment> shipments) {
        return order(Optional.empty(), targets, shipments);
    }

    static ShopOrder order(Optional<Instant> cancelledAt, FulfillmentOrder target, Fulfillment... shipments) {
        return order(cancelledAt, List.of(target), List.of(shipments));
    }

    static ShopOrder order(Optional<Instant> cancelledAt, List<FulfillmentOrder> targets, List<Fulfillment> shipments) {
        return new ShopOrder(
                "gid://shopify/Order/1",
                new OrderName("#1494"),
                Optional.empty(),
                Instant.EPOCH,
                cancelledAt,
                Optional.empty(),
                "PAID",
                "UNFULFILLED",
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                targets,
                shipments);
    }
}
