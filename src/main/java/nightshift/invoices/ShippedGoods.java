package nightshift.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.core.Sku;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

/**
 * What the fulfillment nights recorded as shipped, from the facts of their items: the printed purchase order number, and the
 * lines where the document named any. A shipment without lines says nothing of quantities.
 */
final class ShippedGoods {
    private ShippedGoods() {}

    static ShippedQuantities of(List<RunItem> shipments) {
        ShippedQuantities shipped = ShippedQuantities.NONE;
        for (RunItem item : shipments) {
            Optional<PoNumber> order = order(item.facts().get("purchaseOrder"));
            if (item.outcome() == ItemOutcome.DONE
                    && order.isPresent()
                    && item.facts().get("lines") instanceof List<?> lines) {
                shipped = and(shipped, order.get(), lines);
            }
        }
        return shipped;
    }

    private static ShippedQuantities and(ShippedQuantities shipped, PoNumber order, List<?> lines) {
        ShippedQuantities more = shipped;
        for (Object line : lines) {
            if (line instanceof Map<?, ?> values
                    && values.get("item") instanceof String sku
                    && values.get("shipped") instanceof Number quantity
                    && !sku.isBlank()) {
                more = more.and(order, new Sku(sku), BigDecimal.valueOf(quantity.longValue()));
            }
        }
        return more;
    }

    private static Optional<PoNumber> order(@org.jspecify.annotations.Nullable Object found) {
        Object value = found instanceof Map<?, ?> map ? map.get("value") : found;
        Object text = value instanceof Map<?, ?> inner ? inner.get("value") : value;
        try {
            return text instanceof String number ? Optional.of(new PoNumber(number)) : Optional.empty();
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }
}
