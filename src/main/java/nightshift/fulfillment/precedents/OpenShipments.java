package nightshift.fulfillment.precedents;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.fulfillment.ShipmentCase;
import nightshift.operations.OpenWrite;
import nightshift.shop.FulfillmentCreation;

/**
 * A shipment of the same items under another number that is not written yet. Shopify still shows them as open, so it cannot tell a
 * corrected number from a second parcel. What one mail reports side by side is no contradiction.
 */
final class OpenShipments {
    private OpenShipments() {}

    static Optional<Reason> objection(ShipmentCase shipment, List<FulfillmentCreation> wanted, List<OpenWrite> open) {
        return open.stream()
                .filter(write -> write.workId() != shipment.work().id())
                .filter(write -> write.payload() instanceof FulfillmentCreation creation
                        && wanted.stream().anyMatch(mine -> isOfSameItems(mine, creation)))
                .findFirst()
                .map(write -> reason(shipment, wanted.get(0), write));
    }

    private static boolean isOfSameItems(FulfillmentCreation mine, FulfillmentCreation other) {
        return mine.orderId().equals(other.orderId())
                && Collections.disjoint(mine.trackingNumbers(), other.trackingNumbers())
                && !Collections.disjoint(lines(mine), lines(other));
    }

    private static Set<String> lines(FulfillmentCreation creation) {
        return creation.lines().stream()
                .map(FulfillmentCreation.Line::lineItemId)
                .collect(Collectors.toSet());
    }

    private static Reason reason(ShipmentCase shipment, FulfillmentCreation wanted, OpenWrite open) {
        String number = ((FulfillmentCreation) open.payload())
                .trackingNumbers().stream().map(TrackingNumber::value).collect(Collectors.joining(" and "));
        return new Reason(
                ReasonKind.TRACKING_CORRECTION,
                "%s (order %s) is reported with %s, but a shipment of the same items with %s %s. If both went out, %s, then look again; if only one did, give up the other."
                        .formatted(
                                shipment.label(),
                                wanted.orderName(),
                                shipment.trackingInWords(),
                                number,
                                standing(open),
                                first(open)));
    }

    private static String standing(OpenWrite open) {
        return switch (open.state()) {
            case STAGED -> "waits for approval";
            case FAILED -> "failed and can still be retried";
            default -> "is being written";
        };
    }

    private static String first(OpenWrite open) {
        return switch (open.state()) {
            case STAGED -> "approve that one first";
            case FAILED -> "retry that one first";
            default -> "wait until that one is written";
        };
    }
}
