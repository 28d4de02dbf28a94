package nightshift.invoices.matching;

import java.util.List;
import nightshift.books.PurchaseOrder;
import nightshift.core.PoNumber;
import nightshift.invoices.PartNumbers;

/** How a printed purchase order number is compared with those in the books. */
public final class OrderNumbers {
    private OrderNumbers() {}

    /** The orders a printed number may mean: those spelled the same, else those that differ only in {@code PO} or leading zeros. */
    public static List<PurchaseOrder> named(String printed, List<PurchaseOrder> orders) {
        List<PurchaseOrder> exact = orders.stream()
                .filter(order -> order.number().normalized().equals(PartNumbers.normalized(printed)))
                .toList();
        return exact.isEmpty()
                ? orders.stream()
                        .filter(order -> bare(order.number().value()).equals(bare(printed)))
                        .toList()
                : exact;
    }

    static boolean same(String printed, PoNumber number) {
        return bare(printed).equals(bare(number.value()));
    }

    /** Whether two spellings mean the same order. */
    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String number) {
        String plain = PartNumbers.normalized(number).replaceFirst("^P(URCHASE)?O(RDER)?(NO)?(?=\\d)", "");
        return plain.replaceFirst("^0+(?=.)", "");
    }
}
