package nightshift.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonOrder;

/** Pieces that customers ordered and the supplier has not shipped: his number counts them still. */
public final class OpenOrders {
    private OpenOrders() {}

    /** By SKU key. Orders of the shop are not in it: the shop's own count is lower by them already. */
    public static Map<String, Integer> pieces(List<AmazonOrder> open) {
        Map<String, Integer> pieces = new HashMap<>();
        open.stream().flatMap(order -> order.items().stream()).forEach(item -> item.sellerSku()
                .ifPresent(sku -> pieces.merge(
                        new Sku(sku).key(), Math.max(0, item.ordered() - item.fulfilled()), Integer::sum)));
        return pieces;
    }
}
