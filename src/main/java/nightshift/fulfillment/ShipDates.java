package nightshift.fulfillment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nightshift.documents.Found;

/**
 * When it shipped: the date printed, in the store's time zone; none printed: the time of the mail. Never in the future and
 * never before the order (Amazon refuses both).
 */
final class ShipDates {
    private static final LocalTime MIDDAY = LocalTime.NOON;

    private ShipDates() {}

    static Instant shippedAt(MatchedShipment shipment) {
        Instant latest = shipment.now();
        Instant earliest = shipment.order().createdAt();
        Instant printed = printed(shipment)
                .map(date -> date.atTime(MIDDAY).atZone(shipment.zone()).toInstant())
                .orElse(shipment.shipment().receivedAt());
        Instant notInFuture = printed.isAfter(latest) ? latest : printed;
        return notInFuture.isBefore(earliest) ? earliest : notInFuture;
    }

    static Optional<LocalDate> printed(MatchedShipment shipment) {
        return shipment.shipment().notice().shipDate().map(Found::value);
    }
}
