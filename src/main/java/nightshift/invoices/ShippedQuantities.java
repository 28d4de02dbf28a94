package nightshift.invoices;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.core.PoNumber;
import nightshift.core.Sku;

/**
 * What the fulfillment night saw shipped, per purchase order and SKU: the third leg of the match. An order that is not in it is
 * one nobody has a shipping record of, which speaks neither for nor against an invoice.
 */
public final class ShippedQuantities {
    public static final ShippedQuantities NONE = new ShippedQuantities(Map.of());

    private final Map<String, Map<String, BigDecimal>> orders;

    private ShippedQuantities(Map<String, Map<String, BigDecimal>> orders) {
        this.orders = orders;
    }

    /** The same and this much more of one SKU. */
    public ShippedQuantities and(PoNumber order, Sku sku, BigDecimal quantity) {
        Map<String, Map<String, BigDecimal>> more = new HashMap<>();
        orders.forEach((number, skus) -> more.put(number, new HashMap<>(skus)));
        more.computeIfAbsent(order.normalized(), number -> new HashMap<>()).merge(key(sku), quantity, BigDecimal::add);
        return new ShippedQuantities(more);
    }

    /** How much was shipped; zero when the order has a record and the SKU is not in it; empty without a record of the order. */
    public Optional<BigDecimal> of(PoNumber order, Sku sku) {
        return Optional.ofNullable(orders.get(order.normalized()))
                .map(skus -> skus.getOrDefault(key(sku), BigDecimal.ZERO));
    }

    private static String key(Sku sku) {
        return sku.value().toUpperCase(Locale.ROOT);
    }
}
