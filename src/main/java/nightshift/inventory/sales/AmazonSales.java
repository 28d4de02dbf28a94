package nightshift.inventory.sales;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nightshift.core.BadValue;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonOrder;

/** What of an Amazon order counts as sold by the supplier's stock. */
final class AmazonSales {
    private static final Set<String> NEVER_SOLD = Set.of("CANCELLED", "UNFULFILLABLE");

    private AmazonSales() {}

    static Sale of(AmazonOrder order) {
        Map<String, Integer> pieces = new HashMap<>();
        if (order.fulfilledBy().equals("MERCHANT") && !NEVER_SOLD.contains(order.status())) {
            order.items().forEach(item -> count(item, pieces));
        }
        return new Sale(order.id().value(), order.createdAt(), pieces);
    }

    private static void count(AmazonOrder.Item item, Map<String, Integer> pieces) {
        try {
            if (item.ordered() > 0 && item.sellerSku().isPresent()) {
                pieces.merge(new Sku(item.sellerSku().get()).key(), item.ordered(), Integer::sum);
            }
        } catch (BadValue e) {
            // no item that is known here has such a SKU
        }
    }
}
