package nightshift.fulfillment.checks;

import java.util.List;
import nightshift.core.Sku;
import nightshift.documents.NoticeLine;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.OrderProof;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was shipped stands on the order. */
@Component
@Order(2)
class ItemProof implements OrderProof {
    @Override
    public String about() {
        return "Items";
    }

    @Override
    public Verdict verdict(MatchedShipment shipment) {
        List<String> strangers = shipment.shipment().notice().lines().stream()
                .map(NoticeLine::item)
                .map(item -> item.value())
                .filter(item -> !isOrdered(shipment, item))
                .toList();
        if (shipment.shipment().notice().lines().isEmpty()) {
            return Verdict.SILENT;
        }
        if (strangers.isEmpty()) {
            return Verdict.HOLDS;
        }
        return new Verdict.Contradicts(
                "%s lists %s, which is not on the order".formatted(shipment.label(), String.join(" and ", strangers)));
    }

    private static boolean isOrdered(MatchedShipment shipment, String item) {
        Sku printed = new Sku(item);
        return shipment.order().lines().stream()
                .anyMatch(line ->
                        line.sku().filter(sku -> new Sku(sku).sameAs(printed)).isPresent());
    }
}
