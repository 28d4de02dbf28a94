package nightshift.fulfillment.checks;

import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.ShipmentCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A cancelled order is never fulfilled; the goods may have to be stopped. */
@Component
@Order(1)
class OrderOpenCheck implements ShipmentCheck {
    @Override
    public Optional<Reason> objection(MatchedShipment shipment) {
        return shipment.order()
                .cancelledAt()
                .map(at -> new Reason(
                        ReasonKind.ORDER_CANCELLED,
                        "%s was cancelled on %s, but %s shipped it (%s): stop the parcel or arrange its return."
                                .formatted(
                                        shipment.label(),
                                        at.atZone(shipment.zone()).toLocalDate(),
                                        shipment.supplierName(),
                                        shipment.shipment().trackingInWords())));
    }

    @Override
    public boolean binding() {
        return true;
    }
}
