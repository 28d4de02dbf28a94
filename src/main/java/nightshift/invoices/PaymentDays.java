package nightshift.invoices;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.books.Vendor;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;

/** By when an invoice is to be paid, for who decides what to look at first. A bill is entered by the terms of the books, not by this. */
final class PaymentDays {
    /** {@code 2% 10, Net 30} or {@code 2/10 net 30}. */
    private static final Pattern DISCOUNT =
            Pattern.compile("(?<![\\d/.,])\\d{1,2}(?:[.,]\\d{1,2})?\\s*[%/]\\s*(\\d{1,2})\\b(?![.,]\\d|\\s*[%/])");

    private PaymentDays() {}

    static Optional<LocalDate> due(Invoice paper, Optional<Vendor> vendor) {
        Optional<Integer> days = vendor.flatMap(Vendor::terms).flatMap(Vendor.Terms::dueDays);
        return paper.dueDate()
                .map(Found::value)
                .or(() -> days.flatMap(
                        many -> paper.date().map(date -> date.value().plusDays(many))));
    }

    static Optional<LocalDate> discountUntil(Invoice paper) {
        return paper.terms()
                .map(Found::value)
                .flatMap(PaymentDays::discountDays)
                .flatMap(days -> paper.date().map(date -> date.value().plusDays(days)));
    }

    private static Optional<Integer> discountDays(String terms) {
        Matcher discount = DISCOUNT.matcher(terms);
        return discount.find() ? Optional.of(Integer.valueOf(discount.group(1))) : Optional.empty();
    }
}
