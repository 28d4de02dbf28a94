package nightshift.fulfillment.checks;

import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.OrderProof;
import nightshift.fulfillment.OrderProof.Verdict;
import nightshift.fulfillment.ShipmentCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which order is proven, not guessed: no proof may contradict, and one besides the number must hold. */
@Component
@Order(3)
class ProofCheck implements ShipmentCheck {
    private final List<OrderProof> proofs;

    ProofCheck(List<OrderProof> proofs) {
        this.proofs = List.copyOf(proofs);
    }

    @Override
    public Optional<Reason> objection(MatchedShipment shipment) {
        List<Verdict> verdicts =
                proofs.stream().map(proof -> proof.verdict(shipment)).toList();
        Optional<String> contradiction = verdicts.stream()
                .filter(Verdict.Contradicts.class::isInstance)
                .map(verdict -> ((Verdict.Contradicts) verdict).how())
                .findFirst();
        if (contradiction.isPresent()) {
            return mismatch(contradiction.get() + ": check with " + shipment.supplierName() + ".");
        }
        if (verdicts.stream().noneMatch(Verdict.Holds.class::isInstance)) {
            return mismatch(
                    "Nothing but the number ties %s to the order (no address, no item, no vendor): check it by hand."
                            .formatted(shipment.label()));
        }
        return Optional.empty();
    }

    private static Optional<Reason> mismatch(String sentence) {
        return Optional.of(new Reason(ReasonKind.ORDER_MISMATCH, sentence));
    }
}
