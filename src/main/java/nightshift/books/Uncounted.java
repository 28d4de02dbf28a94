package nightshift.books;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the books count on a purchase order and its lines do not show. QuickBooks lets people add an order to an expense, a check or a
 * card charge as to a bill, other programs tie a bill to the order only, and lines get other ids when an order is edited. Whoever took
 * such an order for open would pay twice.
 */
final class Uncounted {
    private Uncounted() {}

    /** @param bills that are linked to orders, as far as they could be read */
    static List<String> on(OrderWire order, List<PurchaseOrderLine> lines, List<Bill> bills) {
        List<String> found = new ArrayList<>();
        order.links().stream()
                .filter(link -> !link.isToBill())
                .map(link -> "a transaction that is no bill (" + link.txnType() + " " + link.txnId() + ")")
                .forEach(found::add);
        for (String id : order.billIds()) {
            Optional<Bill> bill =
                    bills.stream().filter(one -> one.id().equals(id)).findFirst();
            if (bill.isEmpty()) {
                found.add("bill " + id + ", which cannot be read");
            } else if (!isCounted(order.id(), lines, bill.get())) {
                found.add(bill.get().called() + ", which does not say of which line or how many");
            }
        }
        if (found.isEmpty()) {
            received(order, lines).forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    private static boolean isCounted(String orderId, List<PurchaseOrderLine> lines, Bill bill) {
        List<Bill.Line> tied = bill.lines().stream()
                .filter(line -> line.link()
                        .filter(link -> link.purchaseOrderId().equals(orderId))
                        .isPresent())
                .toList();
        return tied.isEmpty() ? bill.total().signum() == 0 : tied.stream().allMatch(line -> isCounted(lines, line));
    }

    /** Of a line of the order as it is now, and of goods how many. */
    private static boolean isCounted(List<PurchaseOrderLine> lines, Bill.Line billed) {
        Optional<String> lineId = billed.link().flatMap(Bill.Link::lineId);
        boolean howMany = billed.quantity().filter(many -> many.signum() != 0).isPresent();
        return lines.stream()
                .filter(line -> lineId.filter(line.id()::equals).isPresent())
                .anyMatch(line ->
                        line.item().isEmpty() || howMany || billed.amount().signum() == 0);
    }

    /** Told by the difference, which stays the same when another bill is entered. */
    private static List<String> received(OrderWire order, List<PurchaseOrderLine> lines) {
        List<String> more = new ArrayList<>();
        for (LineWire line : order.lines()) {
            BigDecimal received = line.received() == null ? BigDecimal.ZERO : line.received();
            lines.stream()
                    .filter(ordered -> ordered.id().equals(line.id()))
                    .map(ordered -> new Excess(ordered.position(), received.subtract(ordered.onBills())))
                    .filter(excess -> excess.many().signum() > 0)
                    .forEach(excess -> more.add(excess.called()));
        }
        return more;
    }

    private record Excess(int position, BigDecimal many) {
        String called() {
            return "%s more of line %s than its bills show"
                    .formatted(many.stripTrailingZeros().toPlainString(), position);
        }
    }
}
