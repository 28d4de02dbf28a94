package nightshift.fulfillment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Sku;
import nightshift.documents.NoticeLine;
import nightshift.fulfillment.Allocation.Wanted;
import nightshift.shop.ShopOrder.FulfillmentOrderLine;
import nightshift.shop.ShopOrder.OrderLine;

/**
 * The order lines a shipment is about: the lines the document names, or, when it names none, every line of that supplier
 * ({@code suppliers[].product-vendors}). Where that leaves a doubt, a person decides.
 */
final class WantedLines {
    private final MatchedShipment shipment;

    private WantedLines(MatchedShipment shipment) {
        this.shipment = shipment;
    }

    /** What is wanted, or why it cannot be told. */
    sealed interface Answer {
        record Lines(List<Wanted> lines) implements Answer {}

        record Doubt(Reason reason) implements Answer {}
    }

    static Answer of(MatchedShipment shipment) {
        WantedLines wanted = new WantedLines(shipment);
        return shipment.shipment().notice().lines().isEmpty() ? wanted.ofSupplier() : wanted.asPrinted();
    }

    private Answer asPrinted() {
        Map<String, Integer> left = new LinkedHashMap<>();
        for (NoticeLine line : shipment.shipment().notice().lines()) {
            left.merge(line.item().value().strip(), line.shipped(), Integer::sum);
        }
        List<Wanted> wanted = new ArrayList<>();
        for (Map.Entry<String, Integer> item : left.entrySet()) {
            List<OrderLine> lines = orderedAs(item.getKey());
            if (lines.isEmpty()) {
                return doubt(
                        ReasonKind.ORDER_MISMATCH,
                        "%s lists %s, which is not on the order: check with %s."
                                .formatted(shipment.label(), item.getKey(), shipment.supplierName()));
            }
            wanted.addAll(spread(lines, item.getValue()));
        }
        List<Wanted> shipped =
                wanted.stream().filter(line -> line.quantity() > 0).toList();
        return shipped.isEmpty()
                ? doubt(
                        ReasonKind.CONFLICTING_VALUES,
                        "%s has a tracking number, but every line on it is back-ordered: ask %s what was shipped."
                                .formatted(shipment.label(), shipment.supplierName()))
                : new Answer.Lines(shipped);
    }

    private List<OrderLine> orderedAs(String item) {
        Sku printed = new Sku(item);
        return shipment.order().lines().stream()
                .filter(line ->
                        line.sku().filter(sku -> new Sku(sku).sameAs(printed)).isPresent())
                .toList();
    }

    /**
     * One item may stand on several order lines: those with something left come first, and where nothing is left, all that were
     * ordered. The last one takes whatever is too much, so that it is seen as over-shipped.
     */
    private List<Wanted> spread(List<OrderLine> lines, int quantity) {
        List<OrderLine> open = lines.stream().filter(line -> left(line) > 0).toList();
        return open.isEmpty()
                ? spread(lines, OrderLine::currentQuantity, quantity)
                : spread(open, this::left, quantity);
    }

    private static List<Wanted> spread(List<OrderLine> lines, ToIntFunction<OrderLine> room, int quantity) {
        List<Wanted> wanted = new ArrayList<>();
        int left = quantity;
        for (int i = 0; i < lines.size() && left > 0; i++) {
            boolean last = i == lines.size() - 1;
            int share = last ? left : Math.min(left, room.applyAsInt(lines.get(i)));
            wanted.add(new Wanted(lines.get(i), share));
            left -= share;
        }
        return wanted;
    }

    /** What the fulfillment orders still have of it: an order's own quantities do not know what was shipped. */
    private int left(OrderLine line) {
        return shipment.order().fulfillmentOrders().stream()
                .filter(order -> !order.ended())
                .flatMap(order -> order.lines().stream())
                .filter(part -> part.lineItemId().equals(line.id()))
                .mapToInt(FulfillmentOrderLine::remaining)
                .sum();
    }

    /** Whose lines an order has is asked of all of them: a removed one does not make another supplier's line his. */
    private Answer ofSupplier() {
        List<String> vendors = shipment.shipment().supplier().productVendors();
        List<OrderLine> ordered = shipment.order().lines().stream()
                .filter(OrderLine::requiresShipping)
                .toList();
        boolean onlyOneMaker =
                ordered.stream().map(OrderLine::vendor).distinct().count() <= 1;
        List<OrderLine> his = ordered.stream()
                .filter(line -> onlyOneMaker || madeBy(line, vendors))
                .toList();
        boolean unclear =
                his.isEmpty() || ordered.stream().anyMatch(line -> line.vendor().isEmpty());
        if (!onlyOneMaker && unclear) {
            return doubt(
                    ReasonKind.ORDER_MISMATCH,
                    "%s names no items, and the order has goods of several suppliers: choose the shipped lines by hand."
                            .formatted(shipment.label()));
        }
        List<Wanted> left = his.stream()
                .filter(line -> line.currentQuantity() > 0)
                .map(line -> new Wanted(line, line.currentQuantity()))
                .toList();
        return left.isEmpty() ? removed() : new Answer.Lines(left);
    }

    private Answer removed() {
        return doubt(
                ReasonKind.ALREADY_FULFILLED,
                "Everything of %s on %s was removed or refunded, but they shipped it (%s): stop the parcel or arrange its return."
                        .formatted(
                                shipment.supplierName(),
                                shipment.label(),
                                shipment.shipment().trackingInWords()));
    }

    private static boolean madeBy(OrderLine line, List<String> vendors) {
        return line.vendor()
                .filter(vendor -> vendors.stream().anyMatch(vendor::equalsIgnoreCase))
                .isPresent();
    }

    private static Answer doubt(ReasonKind kind, String sentence) {
        return new Answer.Doubt(new Reason(kind, sentence));
    }
}
