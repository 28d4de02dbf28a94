package nightshift.fulfillment.reconciliation;

import java.util.List;
import nightshift.core.TrackingNumber;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.RecordedWrite;

/** What Amazon was told of shipments, with the numbers its packages were corrected to since. */
final class ConfirmedPackages {
    private ConfirmedPackages() {}

    /** @param writes in the order they were planned */
    static List<RecordedWrite> of(List<RecordedWrite> writes) {
        List<RecordedWrite> achieved =
                writes.stream().filter(RecordedWrite::achieved).toList();
        return achieved.stream()
                .filter(write -> write.payload() instanceof ShipmentConfirmation)
                .map(write -> corrected(write, achieved))
                .toList();
    }

    private static RecordedWrite corrected(RecordedWrite confirmation, List<RecordedWrite> writes) {
        RecordedWrite shown = confirmation;
        for (RecordedWrite write : writes) {
            if (write.payload() instanceof PackageCorrection correction && isOf(correction, shown)) {
                shown = new RecordedWrite(
                        shown.effectId(),
                        with(correction.tracking(), (ShipmentConfirmation) shown.payload()),
                        shown.achieved(),
                        shown.settled(),
                        shown.remoteId(),
                        write.finishedAt());
            }
        }
        return shown;
    }

    private static boolean isOf(PackageCorrection correction, RecordedWrite shown) {
        ShipmentConfirmation confirmation = (ShipmentConfirmation) shown.payload();
        return correction.order().equals(confirmation.order())
                && correction.before().equals(confirmation.tracking());
    }

    private static ShipmentConfirmation with(TrackingNumber tracking, ShipmentConfirmation confirmation) {
        return new ShipmentConfirmation(
                confirmation.order(),
                tracking,
                confirmation.carrierCode(),
                confirmation.carrierName(),
                confirmation.shippingMethod(),
                confirmation.shippedAt(),
                confirmation.items());
    }
}
