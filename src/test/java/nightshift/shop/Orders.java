package nightshift.shop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.AmazonOrderId;
import nightshift.core.TrackingNumber;
import nightshift.sandbox.SeedOrder;

/** Orders and shipments for the tests of this package. */
final class Orders {
    static final SeedOrder.Customer LEE =
            new SeedOrder.Customer("Pat Lee", "Lee Supply", "12 Elm St", "Tulsa", "OK", "74103");

    private Orders() {}

    static SeedOrder web(String name, SeedOrder.Line... lines) {
        return SeedOrder.web(name, ShopifyRig.NOW.minus(Duration.ofDays(5)), LEE, List.of(lines));
    }

    static SeedOrder withPo(String name, String po, SeedOrder.Line... lines) {
        SeedOrder web = web(name, lines);
        return new SeedOrder(
                name,
                Optional.of(po),
                web.createdAt(),
                LEE,
                web.lines(),
                Optional.empty(),
                "PAID",
                Set.of(),
                List.of("po-" + po),
                List.of());
    }

    static SeedOrder amazon(String name, String id) {
        return SeedOrder.amazon(
                name, new AmazonOrderId(id), ShopifyRig.NOW.minus(Duration.ofDays(2)), LEE, List.of(line("SKU-1", 1)));
    }

    static SeedOrder.Line line(String sku, int quantity) {
        return new SeedOrder.Line(sku, "Item " + sku, "Harbor", quantity, "19.99", "Harbor warehouse");
    }

    /** All that remains of the first fulfillment order. */
    static FulfillmentCreation shipAll(ShopOrder order, String... trackingNumbers) {
        return shipAllOf(order, 0, trackingNumbers);
    }

    /** All that remains of one of its fulfillment orders. */
    static FulfillmentCreation shipAllOf(ShopOrder order, int which, String... trackingNumbers) {
        ShopOrder.FulfillmentOrder target = order.fulfillmentOrders().get(which);
        return ship(
                order,
                target,
                target.lines().stream()
                        .map(line -> new FulfillmentCreation.Line(line.id(), line.lineItemId(), line.remaining()))
                        .toList(),
                trackingNumbers);
    }

    static FulfillmentCreation shipOne(ShopOrder order, String... trackingNumbers) {
        ShopOrder.FulfillmentOrderLine line =
                order.fulfillmentOrders().get(0).lines().get(0);
        return ship(
                order,
                order.fulfillmentOrders().get(0),
                List.of(new FulfillmentCreation.Line(line.id(), line.lineItemId(), 1)),
                trackingNumbers);
    }

    private static FulfillmentCreation ship(
            ShopOrder order,
            ShopOrder.FulfillmentOrder target,
            List<FulfillmentCreation.Line> lines,
            String... trackingNumbers) {
        return new FulfillmentCreation(
                order.id(),
                order.name(),
                target.id(),
                lines,
                List.of(trackingNumbers).stream().map(TrackingNumber::new).toList(),
                "UPS",
                List.of(),
                true,
                List.of(),
                List.of());
    }
}
