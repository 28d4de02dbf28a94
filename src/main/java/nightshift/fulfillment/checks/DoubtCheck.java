package nightshift.fulfillment.checks;

import java.util.Optional;
import nightshift.core.Reason;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.ShipmentCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the reader itself doubted. */
@Component
@Order(2)
class DoubtCheck implements ShipmentCheck {
    @Override
    public Optional<Reason> objection(MatchedShipment shipment) {
        return shipment.shipment().notice().doubts().stream()
                .filter(doubt -> !shipment.ruling().vouchesFor(doubt))
                .findFirst();
    }
}
