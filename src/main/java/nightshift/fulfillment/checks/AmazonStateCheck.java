package nightshift.fulfillment.checks;

import java.util.Locale;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.ShipmentCheck;
import nightshift.marketplace.AmazonOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What Amazon says of the order: cancelled, pending, or the buyer asked to cancel. Confirming would charge the buyer. */
@Component
@Order(6)
class AmazonStateCheck implements ShipmentCheck {
    @Override
    public Optional<Reason> objection(MatchedShipment shipment) {
        return shipment.amazon().flatMap(amazon -> objection(shipment, amazon));
    }

    private static Optional<Reason> objection(MatchedShipment shipment, AmazonOrder amazon) {
        String who = shipment.label() + ", Amazon order " + amazon.id() + ",";
        if (amazon.items().stream().anyMatch(AmazonOrder.Item::buyerWantsToCancel)) {
            return reason(
                    ReasonKind.ORDER_ON_HOLD,
                    who + " was shipped by " + shipment.supplierName()
                            + ", but the buyer asked Amazon to cancel: decide whether to confirm or to stop the parcel.");
        }
        return switch (amazon.status()) {
            case "CANCELLED" ->
                reason(
                        ReasonKind.ORDER_CANCELLED,
                        who + " was cancelled on Amazon, but " + shipment.supplierName()
                                + " shipped it: stop the parcel or arrange its return.");
            case "PENDING", "PENDING_AVAILABILITY", "UNFULFILLABLE" ->
                reason(
                        ReasonKind.ORDER_ON_HOLD,
                        who + " is "
                                + amazon.status().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + " on Amazon and cannot be confirmed yet: look at it in Seller Central.");
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> reason(ReasonKind kind, String sentence) {
        return Optional.of(new Reason(kind, sentence));
    }

    @Override
    public boolean binding() {
        return true;
    }
}
