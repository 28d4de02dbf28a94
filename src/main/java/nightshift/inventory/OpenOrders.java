package nightshift.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.core.BadValue;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonOrder;

/**
 * Pieces that customers ordered and the supplier has not shipped: his number counts them still.
 *
 * @param pieces by SKU key. Orders of the shop are not in it: the shop's own count is lower by them already
 * @param known whether Amazon was asked a moment ago; if not, some may be missing, and no count may be raised
 */
public record OpenOrders(Map<String, Integer> pieces, boolean known) {
    /** Where nothing is asked of Amazon. */
    static final OpenOrders NONE = new OpenOrders(Map.of(), true);

    public OpenOrders {
        pieces = Map.copyOf(pieces);
    }

    /** The pieces of these orders that are not shipped. */
    public static OpenOrders of(List<AmazonOrder> open, boolean known) {
        Map<String, Integer> pieces = new HashMap<>();
        open.stream().flatMap(order -> order.items().stream()).forEach(item -> count(item, pieces));
        return new OpenOrders(pieces, known);
    }

    private static void count(AmazonOrder.Item item, Map<String, Integer> pieces) {
        try {
            if (item.sellerSku().isPresent()) {
                String sku = new Sku(item.sellerSku().get()).key();
                pieces.merge(sku, Math.max(0, item.ordered() - item.fulfilled()), Integer::sum);
            }
        } catch (BadValue e) {
            // no item that is known here has such a SKU
        }
    }

    int of(Sku sku) {
        return pieces.getOrDefault(sku.key(), 0);
    }
}
