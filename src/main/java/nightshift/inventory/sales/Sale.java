package nightshift.inventory.sales;

import java.time.Instant;
import java.util.Map;

/**
 * One customer's order.
 *
 * @param pieces by SKU key; nothing where it was cancelled or counts elsewhere
 */
public record Sale(String orderId, Instant orderedAt, Map<String, Integer> pieces) {
    public Sale {
        pieces = Map.copyOf(pieces);
    }
}
