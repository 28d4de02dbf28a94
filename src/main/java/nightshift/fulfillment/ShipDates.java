package nightshift.fulfillment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nightshift.documents.Found;

/**
 * When it shipped: midday of the date printed, in the store's time zone, but not later than the mail that tells it; none printed:
 * the time of the mail. So it is the same whenever it is decided. Never in the future and never before the order (Amazon refuses
 * both).
 */
final class ShipDates {
    private static final LocalTime MIDDAY = LocalTime.NOON;

    private ShipDates() {}

    static Instant shippedAt(MatchedShipment shipment) {
        Instant told = shipment.shipment().receivedAt();
        Instant latest = told.isAfter(shipment.now()) ? shipment.now() : told;
        Instant earliest = shipment.order().createdAt();
        Instant printed = printed(shipment)
                .map(date -> date.atTime(MIDDAY).atZone(shipment.zone()).toInstant())
                .orElse(latest);
        Instant shipped = printed.isAfter(latest) ? latest : printed;
        return shipped.isBefore(earliest) ? earliest : shipped;
    }

    static Optional<LocalDate> printed(MatchedShipment shipment) {
        return shipment.shipment().notice().shipDate().map(Found::value);
    }
}
