package nightshift.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.AmazonOrderId;
import nightshift.core.Text;

/**
 * What the local index keeps of one open order.
 *
 * @param amazonOrder only where the order bears exactly one Amazon order number
 * @param attributes name to normalized value (capital letters and digits)
 */
public record IndexedOrder(
        String orderId, String orderName, Optional<AmazonOrderId> amazonOrder, Map<String, String> attributes) {
    private static final int LONGEST = 255;

    public IndexedOrder {
        attributes = Map.copyOf(attributes);
    }

    static IndexedOrder of(ShopOrder order) {
        Set<AmazonOrderId> ids = AmazonOrigin.ids(order);
        Map<String, String> attributes = new LinkedHashMap<>();
        order.customAttributes().forEach((name, value) -> {
            String normalized = Text.squeezed(value);
            // a gift message is no number: nobody looks for it
            if (!normalized.isEmpty() && normalized.length() <= LONGEST && name.length() <= LONGEST) {
                attributes.put(name, normalized);
            }
        });
        return new IndexedOrder(
                order.id(),
                order.name().value(),
                ids.size() == 1 ? ids.stream().findFirst() : Optional.empty(),
                attributes);
    }
}
