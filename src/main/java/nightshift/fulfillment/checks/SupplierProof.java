package nightshift.fulfillment.checks;

import java.util.List;
import java.util.Optional;
import nightshift.fulfillment.MatchedShipment;
import nightshift.fulfillment.OrderProof;
import nightshift.shop.ShopOrder.OrderLine;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The order has lines that this supplier ships ({@code suppliers[].product-vendors}). */
@Component
@Order(3)
class SupplierProof implements OrderProof {
    @Override
    public String about() {
        return "Supplier";
    }

    @Override
    public Verdict verdict(MatchedShipment shipment) {
        List<String> vendors = shipment.shipment().supplier().productVendors();
        List<String> ordered = shipment.order().lines().stream()
                .map(OrderLine::vendor)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (vendors.isEmpty() || ordered.isEmpty()) {
            return Verdict.SILENT;
        }
        boolean ships = ordered.stream().anyMatch(vendor -> vendors.stream().anyMatch(vendor::equalsIgnoreCase));
        return ships
                ? Verdict.HOLDS
                : new Verdict.Contradicts("%s comes from %s, but the order's goods are made by %s"
                        .formatted(shipment.label(), shipment.supplierName(), String.join(" and ", ordered)));
    }
}
