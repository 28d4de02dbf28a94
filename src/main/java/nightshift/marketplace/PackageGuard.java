package nightshift.marketplace;

import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.marketplace.AmazonOrder.ShippedPackage;

/** The last look before a package at Amazon gets another tracking number, and the look whether it has it. */
public final class PackageGuard {
    private PackageGuard() {}

    /**
     * @param order as read moments ago
     * @return {@link PackageCorrection} to send, or the {@link EffectOutcome} instead
     */
    public static Object judge(PackageCorrection wanted, Optional<AmazonOrder> order) {
        Optional<ShippedPackage> there = find(wanted, order);
        if (there.isEmpty()) {
            return stale(wanted, "has no package " + wanted.reference() + " any more");
        }
        if (has(there.get(), wanted.tracking())) {
            return new EffectOutcome.DoneElsewhere(
                    Optional.of(wanted.reference()), "Amazon already has " + wanted.tracking() + " for this package");
        }
        return has(there.get(), wanted.before())
                ? wanted
                : stale(
                        wanted,
                        "shows " + there.get().trackingNumber().orElse("no number") + " instead of " + wanted.before());
    }

    public static EffectLook look(PackageCorrection wanted, Optional<AmazonOrder> order) {
        return find(wanted, order)
                .filter(there -> has(there, wanted.tracking()))
                .<EffectLook>map(there -> new EffectLook.Found(
                        Optional.of(wanted.reference()), "Amazon shows the package with " + wanted.tracking()))
                .orElseGet(EffectLook.Absent::new);
    }

    private static Optional<ShippedPackage> find(PackageCorrection wanted, Optional<AmazonOrder> order) {
        return order.stream()
                .flatMap(known -> known.packages().stream())
                .filter(pack -> pack.reference().equals(wanted.reference()))
                .findFirst();
    }

    private static boolean has(ShippedPackage pack, TrackingNumber number) {
        return pack.trackingNumber().filter(number::spelledAs).isPresent();
    }

    private static EffectOutcome stale(PackageCorrection wanted, String what) {
        return new EffectOutcome.Stale(new Reason(
                ReasonKind.STALE_DECISION,
                "Amazon order " + wanted.order() + " " + what
                        + ": check it in Seller Central and correct the number there"));
    }
}
