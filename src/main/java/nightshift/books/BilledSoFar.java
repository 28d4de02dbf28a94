package nightshift.books;

import java.math.BigDecimal;
import java.util.List;

/** What of one line of a purchase order stands on bills, worked out from the bills: QuickBooks' own count is not documented. */
record BilledSoFar(BigDecimal quantity, BigDecimal amount) {
    static BilledSoFar of(String orderId, String lineId, List<Bill> bills) {
        List<Bill.Line> linked = bills.stream()
                .filter(bill -> bill.kind() == Bill.Kind.BILL)
                .flatMap(bill -> bill.lines().stream())
                .filter(line -> line.link()
                        .filter(link -> link.purchaseOrderId().equals(orderId)
                                && link.lineId().filter(lineId::equals).isPresent())
                        .isPresent())
                .toList();
        return new BilledSoFar(
                linked.stream().flatMap(line -> line.quantity().stream()).reduce(BigDecimal.ZERO, BigDecimal::add),
                linked.stream().map(Bill.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
