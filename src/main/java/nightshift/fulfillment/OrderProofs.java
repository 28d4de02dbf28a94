package nightshift.fulfillment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nightshift.marketplace.AmazonOrder;
import nightshift.settings.StoreSettings;
import nightshift.shop.OrderAnswer;
import org.springframework.stereotype.Component;

/** What ties a shipment to its order besides the number, as people read it. */
@Component
public class OrderProofs {
    private final List<OrderProof> proofs;
    private final StoreSettings store;
    private final Clock clock;

    OrderProofs(List<OrderProof> proofs, StoreSettings store, Clock clock) {
        this.proofs = List.copyOf(proofs);
        this.store = store;
        this.clock = clock;
    }

    /** One sentence for each proof that says something; none where there is not exactly one order to hold the shipment against. */
    public List<String> sentences(ShipmentCase shipment, OrderAnswer orders, Optional<AmazonOrder> amazon) {
        if (!(OrderMatcher.match(shipment, orders) instanceof OrderMatch.One one)) {
            return List.of();
        }
        var matched = new MatchedShipment(shipment, one.order(), amazon, clock.instant(), store.timeZone());
        return proofs.stream()
                .flatMap(proof -> sentence(proof, matched).stream())
                .toList();
    }

    private static Optional<String> sentence(OrderProof proof, MatchedShipment shipment) {
        OrderProof.Verdict verdict = proof.verdict(shipment);
        if (verdict instanceof OrderProof.Verdict.Contradicts contradicts) {
            return Optional.of(contradicts.how());
        }
        return verdict instanceof OrderProof.Verdict.Holds
                ? Optional.of(
                        proof.about() + ": agrees with " + shipment.order().name())
                : Optional.empty();
    }
}
