package nightshift.fulfillment.checks;

import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.ShipmentCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shopify thinks the order may be a fraud. */
@Component
@Order(5)
class RiskCheck implements ShipmentCheck {
    @Override
    public Optional<Reason> objection(MatchedShipment shipment) {
        if (!shipment.order().riskLevels().contains("HIGH")) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                ReasonKind.ORDER_ON_HOLD,
                "%s is marked high risk by Shopify, and %s already shipped it: check it for fraud before you fulfill it."
                        .formatted(shipment.label(), shipment.supplierName())));
    }
}
