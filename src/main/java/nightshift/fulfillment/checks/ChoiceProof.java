package nightshift.fulfillment.checks;

import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.OrderProof;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person chose this order. That stands in for a proof that is missing, not against one that contradicts. */
@Component
@Order(4)
class ChoiceProof implements OrderProof {
    @Override
    public String about() {
        return "Chosen by a person";
    }

    @Override
    public Verdict verdict(MatchedShipment shipment) {
        return shipment.ruling().order().isPresent() ? Verdict.HOLDS : Verdict.SILENT;
    }
}
