package nightshift.fulfillment.checks;

import java.util.Map;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.ShipmentCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An order that is not paid, or whose money went back, needs a person before it counts as shipped. */
@Component
@Order(4)
class PaymentCheck implements ShipmentCheck {
    private static final Map<String, String> OBJECTIONABLE = Map.of(
            "PENDING", "its payment is still pending",
            "VOIDED", "its payment was voided",
            "EXPIRED", "its payment authorization expired",
            "REFUNDED", "it was fully refunded");

    @Override
    public Optional<Reason> objection(MatchedShipment shipment) {
        return Optional.ofNullable(OBJECTIONABLE.get(shipment.order().financialStatus()))
                .map(why -> new Reason(
                        ReasonKind.ORDER_ON_HOLD,
                        "%s was shipped by %s, but %s: settle the payment, then fulfill it by hand."
                                .formatted(shipment.label(), shipment.supplierName(), why)));
    }
}
