package nightshift.fulfillment.checks;

import java.util.List;
import nightshift.fulfillment.ShipmentCheck;

/** The checks in the order in which Spring injects them. */
public final class AllChecks {
    private AllChecks() {}

    public static List<ShipmentCheck> checks() {
        return List.of(
                new OrderOpenCheck(),
                new DoubtCheck(),
                new ProofCheck(List.of(new ShipToProof(), new ItemProof(), new SupplierProof(), new ChoiceProof())),
                new PaymentCheck(),
                new RiskCheck(),
                new AmazonStateCheck(),
                new ShipDateCheck());
    }
}
