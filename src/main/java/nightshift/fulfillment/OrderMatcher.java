package nightshift.fulfillment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.shop.LookupKind;
import nightshift.shop.OrderAnswer;
import nightshift.shop.ShopOrder;

/**
 * All look-ups together must name one single order. A look-up without a hit does not count against it; two orders do, also
 * when one of them only has a business customer's own number in Shopify's poNumber.
 */
final class OrderMatcher {
    private OrderMatcher() {}

    static OrderMatch match(ShipmentCase shipment, OrderAnswer answer) {
        Map<String, ShopOrder> orders = new LinkedHashMap<>();
        answer.found().values().stream()
                .flatMap(Collection::stream)
                .forEach(order -> orders.putIfAbsent(order.id(), order));
        return switch (orders.size()) {
            case 0 -> new OrderMatch.NotOne(unknown(shipment));
            case 1 -> new OrderMatch.One(orders.values().iterator().next());
            default -> new OrderMatch.NotOne(ambiguous(shipment, answer));
        };
    }

    private static Reason unknown(ShipmentCase shipment) {
        return new Reason(
                ReasonKind.UNKNOWN_ORDER,
                "%s of %s fits no order in Shopify: check the number with %s, or fulfill the order by hand."
                        .formatted(
                                shipment.label(),
                                shipment.supplier().name(),
                                shipment.supplier().name()));
    }

    private static Reason ambiguous(ShipmentCase shipment, OrderAnswer answer) {
        String orders = answer.found().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> names(entry.getValue()) + " by " + words(entry.getKey()))
                .collect(Collectors.joining(", "));
        return new Reason(
                ReasonKind.AMBIGUOUS_ORDER,
                "%s could be more than one order (%s): choose the right one by hand."
                        .formatted(shipment.label(), orders));
    }

    private static String names(List<ShopOrder> orders) {
        return orders.stream().map(order -> order.name().value()).collect(Collectors.joining(" and "));
    }

    private static String words(LookupKind kind) {
        return switch (kind) {
            case PO_NUMBER -> "purchase order number";
            case ORDER_NAME -> "order name";
            case AMAZON_ORDER_ID -> "Amazon order number";
            case TAG -> "tag";
            case NOTE_ATTRIBUTE -> "note attribute";
        };
    }
}
