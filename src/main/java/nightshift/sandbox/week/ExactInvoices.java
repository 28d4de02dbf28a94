package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nightshift.sandbox.night.StoreSupplier;
import nightshift.sandbox.quickbooks.SeedPurchaseOrder;

/** Twenty-four invoices that agree with their orders: whole, in part with a printed back order, for two orders, over two pages. */
final class ExactInvoices {
    private static final Set<Integer> IN_PART = Set.of(5, 11, 17, 23);
    private static final Set<Integer> TWO_ORDERS = Set.of(8, 20);
    private static final Set<Integer> WITH_FREIGHT = Set.of(3, 13);
    private static final int TWO_PAGES = 9;

    private ExactInvoices() {}

    static List<WeekCase> in(Ordered ordered) {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(at -> WeekCase.exact(invoice(ordered, at)))
                .toList();
    }

    private static Invoice invoice(Ordered ordered, int at) {
        StoreSupplier supplier = Ordered.supplier(at);
        int lines = at == TWO_PAGES ? 45 : 2 + at % 3;
        SeedPurchaseOrder order = ordered.order(8100 + at, supplier, lines, WITH_FREIGHT.contains(at));
        String number = "INV-" + (88_100 + at);
        int daysAgo = 1 + at % 5;
        if (TWO_ORDERS.contains(at)) {
            SeedPurchaseOrder second = ordered.order(8200 + at, supplier, lines, false);
            return ordered.invoice(supplier, number, daysAgo, order, second);
        }
        Invoice invoice = ordered.invoice(supplier, number, daysAgo, order);
        return IN_PART.contains(at) ? inPart(invoice) : invoice;
    }

    private static Invoice inPart(Invoice invoice) {
        List<InvoiceLine> lines = new ArrayList<>(invoice.lines());
        InvoiceLine first = lines.get(0);
        BigDecimal later = BigDecimal.valueOf(2);
        lines.set(0, first.of(first.quantity().subtract(later), later));
        return invoice.with(lines);
    }
}
