package nightshift.fulfillment.shadow;

import java.util.List;
import java.util.stream.Collectors;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonOrder.ShippedPackage;
import nightshift.marketplace.ShipmentConfirmation;
import org.jspecify.annotations.Nullable;

/** What people told Amazon about a shipment that shadow would have confirmed. */
final class AmazonObserver {
    private AmazonObserver() {}

    static Observed observe(ShipmentConfirmation wanted, @Nullable AmazonOrder order) {
        if (order == null) {
            return Observed.OPEN;
        }
        List<ShippedPackage> live = order.packages().stream()
                .filter(shipped -> !shipped.status().equals("CANCELLED"))
                .filter(shipped -> concerns(shipped, wanted))
                .toList();
        if (live.isEmpty()) {
            return order.status().equals("CANCELLED")
                    ? Observed.differed(
                            "Amazon order %s: it was cancelled, shadow would have confirmed it with %s.",
                            wanted.order(), wanted.tracking())
                    : Observed.OPEN;
        }
        return live.stream().anyMatch(shipped -> has(shipped, wanted))
                ? Observed.AGREED
                : Observed.differed(
                        "Amazon order %s: you confirmed it with %s, shadow would have used %s.",
                        wanted.order(),
                        live.stream()
                                .map(shipped -> shipped.trackingNumber().orElse("no tracking number"))
                                .collect(Collectors.joining(" and ")),
                        wanted.tracking());
    }

    private static boolean concerns(ShippedPackage shipped, ShipmentConfirmation wanted) {
        return shipped.items().isEmpty()
                || has(shipped, wanted)
                || shipped.items().stream().anyMatch(item -> wanted.items().stream()
                        .anyMatch(ours -> ours.orderItemId().equals(item.orderItemId())));
    }

    private static boolean has(ShippedPackage shipped, ShipmentConfirmation wanted) {
        return shipped.trackingNumber().filter(wanted.tracking()::spelledAs).isPresent();
    }
}
