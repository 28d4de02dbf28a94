package nightshift.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.documents.invoices.InvoiceKind;

/**
 * An invoice that came before, and what became of it.
 *
 * @param kind an invoice, or a credit memo
 * @param orders the books' ids of the purchase orders it is for
 * @param where how people find it, for example {@code the mail of 3 November}
 * @param content SHA-256 of its file
 * @param bill the books' id of the bill that Nightshift entered for it, as soon as the books must show it
 */
public record SeenInvoice(
        String vendorId,
        InvoiceKind kind,
        String number,
        LocalDate date,
        BigDecimal total,
        List<String> orders,
        String where,
        Optional<String> content,
        Standing standing,
        Optional<String> bill) {
    /** Numbers of some vendors begin anew each year: what is dated further apart is another invoice. */
    private static final int SAME_YEAR = 180;

    public SeenInvoice {
        orders = List.copyOf(orders);
    }

    public boolean isFile(String sha256) {
        return content.filter(sha256::equals).isPresent();
    }

    /**
     * Whether the books held a bill of it once and hold none now: somebody deleted or voided it there.
     *
     * @param bills those of its number or amount, and the one that was entered for it where it is still there
     */
    public boolean isGoneFrom(List<Bill> bills) {
        boolean wasThere = bill.isPresent() || standing == Standing.IN_THE_BOOKS;
        return wasThere && bills.stream().noneMatch(this::stands);
    }

    /** As it was entered, or as a person entered it again, whichever amount he found right. */
    private boolean stands(Bill one) {
        if (one.kind() == Bill.Kind.VENDOR_CREDIT || one.total().signum() == 0) {
            return false;
        }
        boolean asEntered =
                one.kind() == Bill.Kind.BILL && bill.filter(one.id()::equals).isPresent();
        return asEntered || one.vendorId().equals(vendorId) && hasItsNumber(one);
    }

    private boolean hasItsNumber(Bill one) {
        return one.number()
                        .map(PartNumbers::withoutZeros)
                        .filter(PartNumbers.withoutZeros(number)::equals)
                        .isPresent()
                && !isOfAnotherYear(one.date(), date);
    }

    /** Whether papers of one number and these dates are two invoices, because the vendor begins his numbers anew each year. */
    public static boolean isOfAnotherYear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) > SAME_YEAR;
    }

    /** Whether a bill came of it, or may still. */
    public enum Standing {
        /** Its bill was entered or is under way. */
        KEPT,
        /** No bill yet: it waits for a person. */
        FLAGGED,
        /** A person did it by hand, or said that it is to be ignored. */
        HANDLED,
        /** A person entered it, and its flag closed by itself when that bill was found in the books. */
        IN_THE_BOOKS,
        /** Nightshift was in shadow: it wrote nothing, and only the books tell whether people entered it. */
        SHADOW,
        /** Closed otherwise, and Nightshift entered no bill for it. */
        CLOSED
    }
}
