package nightshift.fulfillment.checks;

import java.time.LocalDate;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.ShipmentCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A ship date in the future, or before the order was placed, says that something is mixed up. */
@Component
@Order(7)
class ShipDateCheck implements ShipmentCheck {
    @Override
    public Optional<Reason> objection(MatchedShipment shipment) {
        return shipment.shipment().notice().shipDate().map(Found::value).flatMap(date -> objection(shipment, date));
    }

    private static Optional<Reason> objection(MatchedShipment shipment, LocalDate shipped) {
        LocalDate today = shipment.now().atZone(shipment.zone()).toLocalDate();
        LocalDate ordered = shipment.order().createdAt().atZone(shipment.zone()).toLocalDate();
        if (shipped.isAfter(today)) {
            return anomaly("%s says it ships on %s, which is still to come: check the date with %s."
                    .formatted(shipment.label(), shipped, shipment.supplierName()));
        }
        if (shipped.isBefore(ordered)) {
            return anomaly("%s says it shipped on %s, but was only ordered on %s: check the order with %s."
                    .formatted(shipment.label(), shipped, ordered, shipment.supplierName()));
        }
        return Optional.empty();
    }

    private static Optional<Reason> anomaly(String sentence) {
        return Optional.of(new Reason(ReasonKind.DATE_ANOMALY, sentence));
    }
}
