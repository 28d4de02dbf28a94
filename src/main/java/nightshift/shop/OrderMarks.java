package nightshift.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;
import nightshift.core.BadValue;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.core.Text;

/**
 * Does this order really bear the value that was looked up? Shopify's search is no proof: {@code name:} also finds longer
 * names, and its index lags behind.
 */
final class OrderMarks {
    private OrderMarks() {}

    /** Whether a value that was looked up stands in any of its marks but its name. */
    static boolean mayBear(OrderNode order, OrderQuestion question) {
        List<String> marks = new ArrayList<>(order.tags());
        order.customAttributes().stream()
                .flatMap(attribute -> Stream.ofNullable(attribute.value()))
                .forEach(marks::add);
        Optional.ofNullable(order.poNumber()).ifPresent(marks::add);
        Optional.ofNullable(order.note()).ifPresent(marks::add);
        Optional.ofNullable(order.sourceIdentifier()).ifPresent(marks::add);
        return question.values().values().stream()
                .map(Text::squeezed)
                .filter(value -> !value.isEmpty())
                .anyMatch(value -> marks.stream().map(Text::squeezed).anyMatch(mark -> mark.contains(value)));
    }

    static boolean bears(ShopOrder order, LookupKind kind, OrderQuestion question) {
        String value = question.values().getOrDefault(kind, "");
        return switch (kind) {
            case PO_NUMBER -> order.poNumber().filter(po -> samePo(po, value)).isPresent();
            case ORDER_NAME -> sameName(order.name(), value);
            case TAG -> order.tags().stream().anyMatch(tag -> tag.equalsIgnoreCase(value.strip()));
            case AMAZON_ORDER_ID -> isAmazonOrder(order, value);
            case NOTE_ATTRIBUTE -> hasAttribute(order, question.noteAttribute(), value);
        };
    }

    private static boolean samePo(String po, String value) {
        try {
            return new PoNumber(po).sameAs(new PoNumber(value));
        } catch (BadValue e) {
            return false;
        }
    }

    private static boolean sameName(OrderName name, String value) {
        try {
            return name.sameAs(new OrderName(value));
        } catch (BadValue e) {
            return false;
        }
    }

    private static boolean isAmazonOrder(ShopOrder order, String value) {
        return AmazonOrigin.ids(order).stream().map(AmazonOrderId::value).anyMatch(value.strip()::equals);
    }

    private static boolean hasAttribute(ShopOrder order, Optional<String> name, String value) {
        return order.customAttributes().entrySet().stream()
                .filter(attribute -> name.map(wanted -> wanted.strip()
                                .equalsIgnoreCase(attribute.getKey().strip()))
                        .orElse(true))
                .anyMatch(attribute -> !Text.squeezed(value).isEmpty()
                        && Text.squeezed(attribute.getValue()).equals(Text.squeezed(value)));
    }
}
