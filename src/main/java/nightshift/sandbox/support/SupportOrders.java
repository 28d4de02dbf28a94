package nightshift.sandbox.support;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import nightshift.core.AmazonOrderId;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.SeedOrder.Customer;
import nightshift.sandbox.SeedOrder.Delivery;
import nightshift.sandbox.SeedOrder.Line;
import nightshift.sandbox.SeedOrder.Shipped;
import nightshift.sandbox.night.Carrier;
import nightshift.sandbox.night.Northpoint;

/** Makes the orders that the day's mails are about, each with its own customer, parcels and dates. */
final class SupportOrders {
    private final Instant now;
    private final List<SeedOrder> all = new ArrayList<>();

    SupportOrders(Instant now) {
        this.now = now;
    }

    List<SeedOrder> all() {
        return List.copyOf(all);
    }

    Instant ago(int days) {
        return now.minus(Duration.ofDays(days));
    }

    /** As an English mail writes a day, without its year: {@code November 28}. */
    static String day(Instant at) {
        return DateTimeFormatter.ofPattern("MMMM d", Locale.US)
                .withZone(Northpoint.ZONE)
                .format(at);
    }

    SeedOrder web(int number, int daysOld, Customer customer, Line... lines) {
        return SeedOrder.web("#" + number, ago(daysOld), customer, List.of(lines));
    }

    SeedOrder amazon(int number, int daysOld, Customer customer, Line... lines) {
        AmazonOrderId id =
                new AmazonOrderId(String.format(Locale.ROOT, "903-%07d-%07d", 4_000_000 + number, 7_100_000 + number));
        return SeedOrder.amazon("#" + number, id, ago(daysOld), customer, List.of(lines));
    }

    /** Puts the order into the store. */
    SeedOrder placed(SeedOrder order) {
        all.add(order);
        return order;
    }

    /**
     * With everything in one parcel.
     *
     * @param due in days from now; empty: the carrier does not say
     */
    SeedOrder underWay(SeedOrder order, Carrier carrier, String status, Optional<Integer> due) {
        return placed(order.shipped(parcel(order, carrier, status, skus(order), due, Optional.empty())));
    }

    SeedOrder delivered(SeedOrder order, Carrier carrier, int daysAgo) {
        return placed(order.shipped(
                parcel(order, carrier, "DELIVERED", skus(order), Optional.empty(), Optional.of(daysAgo))));
    }

    /** Only this item is on its way. */
    SeedOrder partly(SeedOrder order, Carrier carrier, String sku) {
        return placed(
                order.shipped(parcel(order, carrier, "IN_TRANSIT", List.of(sku), Optional.of(2), Optional.empty())));
    }

    Instant due(SeedOrder order) {
        return order.shipped().get(0).delivery().flatMap(Delivery::estimatedAt).orElseThrow();
    }

    static String tracking(SeedOrder order) {
        return order.shipped().get(0).trackingNumber();
    }

    static String po(SeedOrder order) {
        return "PO-" + order.name().substring(1);
    }

    private Shipped parcel(
            SeedOrder order,
            Carrier carrier,
            String status,
            List<String> skus,
            Optional<Integer> due,
            Optional<Integer> deliveredDaysAgo) {
        String number = carrier.number(new Random(order.name().hashCode()));
        Instant shipped = order.createdAt().plus(Duration.ofDays(1));
        return new Shipped(
                number,
                carrier.company(),
                skus,
                Optional.of(new Delivery(
                        status,
                        page(carrier, number),
                        shipped,
                        due.map(days -> now.plus(Duration.ofDays(days))),
                        deliveredDaysAgo.map(this::ago))));
    }

    private static String page(Carrier carrier, String number) {
        return switch (carrier) {
            case UPS -> "https://www.ups.com/track?tracknum=" + number;
            case FEDEX -> "https://www.fedex.com/fedextrack/?trknbr=" + number;
            case USPS -> "https://tools.usps.com/go/TrackConfirmAction?tLabels=" + number;
            default -> "https://track.example/" + number;
        };
    }

    private static List<String> skus(SeedOrder order) {
        return order.lines().stream().map(Line::sku).toList();
    }
}
