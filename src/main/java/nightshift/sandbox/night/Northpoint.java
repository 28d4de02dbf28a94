package nightshift.sandbox.night;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.sandbox.SeedOrder;

/** "Northpoint Storage Supply", the simulated store, and its orders. */
public final class Northpoint {
    public static final String ORDERS = "orders@northpoint.example";
    public static final String SUPPORT = "support@northpoint.example";
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    /** What stands in Shopify's poNumber: the store's own number, or one the business customer gave. */
    private static final Map<Integer, String> PO_NUMBERS =
            Map.of(7401, "PO-7401", 7414, "PO-7414", 7408, "OKF-20931", 7439, "LF-8812");

    private Northpoint() {}

    /** The order that stands behind one or more planned shipments. */
    static SeedOrder order(List<Planned> shipments, Instant now) {
        Planned first = shipments.get(0);
        // an Amazon order must leave within two days: these are confirmed just in time
        int hoursOld = 42 + first.order() * 17 % (first.amazon() ? 6 : 90);
        Instant created = now.minus(Duration.ofHours(hoursOld));
        List<SeedOrder.Line> lines = new ArrayList<>();
        shipments.forEach(shipment -> lines.addAll(lines(shipment)));
        SeedOrder order = first.amazon()
                ? SeedOrder.amazon(
                        first.orderName(), amazonId(first.order()), created, Customers.of(first.order()), lines)
                : SeedOrder.web(first.orderName(), created, Customers.of(first.order()), lines);
        return withPoNumber(order, Optional.ofNullable(PO_NUMBERS.get(first.order())));
    }

    /** The order lines a planned shipment is about: products and quantities follow from the order number, at least one piece a parcel. */
    static List<SeedOrder.Line> lines(Planned shipment) {
        List<SeedOrder.Line> lines = new ArrayList<>();
        for (int i = 0; i < shipment.lines(); i++) {
            lines.add(shipment.supplier()
                    .line(shipment.order() + i, shipment.parcels() + (shipment.order() * 7 + i * 3) % 5));
        }
        return lines;
    }

    static AmazonOrderId amazonId(int order) {
        return new AmazonOrderId(String.format(
                Locale.ROOT,
                "902-%07d-%07d",
                1_000_000 + order * 1_213L % 8_999_999,
                1_000_000 + order * 7_919L % 8_999_999));
    }

    private static SeedOrder withPoNumber(SeedOrder order, Optional<String> poNumber) {
        return new SeedOrder(
                order.name(),
                poNumber,
                order.createdAt(),
                order.customer(),
                order.lines(),
                order.amazonOrder(),
                order.financialStatus(),
                order.traits(),
                order.tags(),
                order.shipped());
    }
}
