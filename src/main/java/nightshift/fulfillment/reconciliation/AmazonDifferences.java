package nightshift.fulfillment.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.RemoteSystem;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonOrder.ShippedPackage;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.Difference;
import nightshift.operations.DifferenceKind;
import nightshift.operations.RecordedWrite;
import org.jspecify.annotations.Nullable;

/** Does Amazon show what was confirmed? */
final class AmazonDifferences {
    private final RecordedWrite write;
    private final ShipmentConfirmation confirmed;

    private AmazonDifferences(RecordedWrite write) {
        this.write = write;
        this.confirmed = (ShipmentConfirmation) write.payload();
    }

    /** What a look at one Amazon order says of one confirmation. */
    sealed interface Verdict {
        record Agrees() implements Verdict {}

        /** Amazon took it moments ago and may need a while to show it. */
        record NotYet() implements Verdict {}

        record Differs(Difference difference) implements Verdict {}
    }

    /**
     * @param order as Amazon has it; null where it does not know it or was not asked
     * @param tooEarly what was confirmed after this may not show yet
     */
    static Verdict compare(RecordedWrite write, @Nullable AmazonOrder order, Instant tooEarly) {
        AmazonDifferences one = new AmazonDifferences(write);
        boolean early = write.finishedAt().filter(tooEarly::isBefore).isPresent();
        if (order == null) {
            return early ? new Verdict.NotYet() : one.missing();
        }
        return one.in(order, early);
    }

    private Verdict in(AmazonOrder order, boolean early) {
        List<ShippedPackage> live = order.packages().stream()
                .filter(shipped -> !shipped.status().equals("CANCELLED"))
                .toList();
        List<ShippedPackage> same = live.stream().filter(this::hasOurNumber).toList();
        if (!same.isEmpty()) {
            return tooFew(same)
                    ? differs(
                            DifferenceKind.OTHER_QUANTITY,
                            "shows %s with fewer pieces than were confirmed".formatted(confirmed.tracking()))
                    : new Verdict.Agrees();
        }
        if (order.status().equals("CANCELLED")) {
            return differs(
                    DifferenceKind.CANCELLED,
                    "is cancelled there, though it was confirmed with %s".formatted(confirmed.tracking()));
        }
        String others = live.stream()
                .filter(this::hasOurItems)
                .flatMap(shipped -> shipped.trackingNumber().stream())
                .collect(Collectors.joining(" and "));
        if (!others.isEmpty()) {
            return differs(
                    DifferenceKind.OTHER_TRACKING, "shows %s instead of %s".formatted(others, confirmed.tracking()));
        }
        return early ? new Verdict.NotYet() : missing();
    }

    private boolean hasOurNumber(ShippedPackage shipped) {
        return shipped.trackingNumber().filter(confirmed.tracking()::spelledAs).isPresent();
    }

    /** A package without items stands for all of its order. */
    private boolean hasOurItems(ShippedPackage shipped) {
        return shipped.items().isEmpty()
                || shipped.items().stream().anyMatch(item -> confirmed.items().stream()
                        .anyMatch(ours -> ours.orderItemId().equals(item.orderItemId())));
    }

    private boolean tooFew(List<ShippedPackage> packages) {
        return packages.stream().noneMatch(shipped -> shipped.items().isEmpty())
                && confirmed.items().stream().anyMatch(item -> pieces(packages, item.orderItemId()) < item.quantity());
    }

    private static int pieces(List<ShippedPackage> packages, String orderItemId) {
        return packages.stream()
                .flatMap(shipped -> shipped.items().stream())
                .filter(item -> item.orderItemId().equals(orderItemId))
                .mapToInt(AmazonOrder.PackageItem::quantity)
                .sum();
    }

    private Verdict missing() {
        return differs(
                DifferenceKind.MISSING,
                "does not show %s, though it is recorded as confirmed".formatted(confirmed.tracking()));
    }

    private Verdict differs(DifferenceKind kind, String what) {
        return new Verdict.Differs(new Difference(
                kind,
                RemoteSystem.AMAZON,
                "amazon/" + kind + "/" + write.effectId(),
                write.target(),
                Optional.of(write.effectId()),
                "Amazon order %s %s: look in Seller Central.".formatted(confirmed.order(), what)));
    }
}
