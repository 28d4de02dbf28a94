package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nightshift.sandbox.Books;

/** What a good week makes of the invoices: the truth that tests, and {@code /control/expected}, compare the books with. */
public record ExpectedWeek(List<Bill> bills, List<Review> reviews, List<Trap> traps) {
    /** No invoices at all. */
    public static final ExpectedWeek NONE = new ExpectedWeek(List.of(), List.of(), List.of());

    public ExpectedWeek {
        bills = List.copyOf(bills);
        reviews = List.copyOf(reviews);
        traps = List.copyOf(traps);
    }

    /** What the books show too much, too little or otherwise than expected, one sentence each; empty after a good week. */
    public List<String> differencesFrom(Books books) {
        return new BillsCheck(this, books).differences();
    }

    /**
     * A bill that agrees with its purchase orders.
     *
     * @param lines each as {@code SKU x pieces = amount of line N}, N being the line of the purchase order
     */
    public record Bill(
            String vendor,
            String number,
            BigDecimal total,
            Set<String> orders,
            List<String> lines,
            BigDecimal freight) {
        public Bill {
            orders = Set.copyOf(orders);
            lines = List.copyOf(lines);
        }
    }

    /**
     * An invoice that a person must see.
     *
     * @param reason a reason kind in snake_case
     * @param line the printed line it is about, 0 for the invoice as a whole
     */
    public record Review(String vendor, String number, String subject, String reason, int line) {}

    /** A document that must never be booked. It is told by its subject: some have the number of a genuine invoice. */
    public record Trap(String subject, String what) {}
}
