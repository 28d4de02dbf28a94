package nightshift.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/**
 * Whether a bill in the books may be the invoice in hand: the same answer for who decides about the invoice and for the guard before
 * the write.
 *
 * @param withinDays how far apart two papers of one purchase are dated at most
 */
public record SameBill(int withinDays) {
    private static final String DOUBT = "may be in QuickBooks already";
    private static final String ALIKE = DOUBT + " under another number or none, with the same amount";
    private static final String PAID = DOUBT + ", paid by card, check or cash";
    private static final Pattern LAST_DIGITS = Pattern.compile("\\d{3,}$");

    /** Whether it is to be compared at all: it is of the vendor and has the number or the amount. */
    static boolean mayBe(BillQuestion question, Bill bill) {
        return bill.vendorId().equals(question.vendorId()) && (hasNumber(question, bill) || hasAmount(question, bill));
    }

    static boolean hasNumber(BillQuestion question, Bill bill) {
        return new NumberedBill(question.vendorId(), question.number()).isSpelled(bill);
    }

    static boolean hasAmount(BillQuestion question, Bill bill) {
        return bill.total().compareTo(question.total()) == 0;
    }

    /** Entered by Nightshift for this very invoice. */
    static boolean isOurs(BillCreation wanted, Bill bill) {
        return bill.isEnteredAs(wanted.key());
    }

    /**
     * Whether a bill under another number, or without one, may be this invoice: it costs the same, at about the same time, and nothing
     * says that it is another purchase. An expense may be it also under its very number.
     *
     * @param orders ids of the purchase orders that the invoice is for
     */
    public boolean looksLike(BillQuestion invoice, Collection<String> orders, Bill bill) {
        if (bill.kind() == Bill.Kind.VENDOR_CREDIT || !bill.vendorId().equals(invoice.vendorId())) {
            return false;
        }
        if (!isSamePurchase(invoice.total(), invoice.date(), bill.total(), bill.date())) {
            return bill.isExpense() && hasNumber(invoice, bill);
        }
        boolean tied = !bill.orders().isEmpty();
        boolean sameOrder = !Collections.disjoint(bill.orders(), orders);
        if (bill.isExpense()) {
            // its number is a check's or nobody's: it tells nothing
            return sameOrder || !tied || hasNumber(invoice, bill);
        }
        return bill.number().isEmpty()
                || sameOrder
                || (!tied && bill.date().equals(invoice.date()))
                || (!tied && endAlike(invoice.number(), bill.number().get()));
    }

    /** The same amount at about the same time; of one vendor and order it may be one purchase. */
    public boolean isSamePurchase(BigDecimal total, LocalDate date, BigDecimal otherTotal, LocalDate otherDate) {
        return total.compareTo(otherTotal) == 0 && Math.abs(ChronoUnit.DAYS.between(date, otherDate)) <= withinDays;
    }

    /** People leave out what stands before the digits of a number. */
    private static boolean endAlike(InvoiceNumber number, String other) {
        String one = number.normalized();
        String two = InvoiceNumber.normalized(other);
        return endsWithDigitsOf(one, two) || endsWithDigitsOf(two, one);
    }

    private static boolean endsWithDigitsOf(String number, String other) {
        Matcher digits = LAST_DIGITS.matcher(other);
        return digits.find() && number.endsWith(digits.group());
    }

    /** The question that a bill which looks like an invoice puts to a person, always in the same words. */
    public static String doubt(String number, String earlier) {
        return doubt(number, ALIKE, earlier);
    }

    /** The same of an expense. */
    public static String paid(String number, String earlier) {
        return doubt(number, PAID, earlier);
    }

    static String doubt(String number, Bill bill) {
        return doubt(number, bill.isExpense() ? PAID : ALIKE, bill.called());
    }

    private static String doubt(String number, String what, String earlier) {
        return "Invoice %s %s: %s. Check whether it was entered by hand.".formatted(number, what, earlier);
    }

    /** Whether it is that question, so that a person may say that it is another invoice. */
    public static boolean isDoubt(Reason reason) {
        return reason.kind() == ReasonKind.DUPLICATE_INVOICE && reason.detail().contains(DOUBT);
    }
}
