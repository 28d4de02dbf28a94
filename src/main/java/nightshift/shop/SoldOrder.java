package nightshift.shop;

import java.time.Instant;
import java.util.Map;

/**
 * What a customer ordered, as the shop has it now.
 *
 * @param cancelled then nothing of it was sold
 * @param pieces by SKU key, without what was taken off the order
 */
public record SoldOrder(
        String orderId, Instant orderedAt, boolean cancelled, AmazonOrigin origin, Map<String, Integer> pieces) {
    public SoldOrder {
        pieces = Map.copyOf(pieces);
    }
}
