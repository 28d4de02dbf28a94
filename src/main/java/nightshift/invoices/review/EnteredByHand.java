package nightshift.invoices.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.InvoiceNumber;
import nightshift.books.NumberedBill;
import nightshift.core.BadValue;
import nightshift.core.ReasonKind;
import nightshift.invoices.InvoiceFacts;
import nightshift.operations.reviews.FixedReview;
import nightshift.operations.reviews.ReviewedItem;
import org.springframework.stereotype.Component;

/**
 * Which flags a person answered in QuickBooks itself, and which bills that wait for approval: the invoice stands there now, with its number
 * and total. Not those that were flagged because it stood there before, nor credit memos.
 */
@Component
public class EnteredByHand {
    /** Who answered a flag, as it is kept: a bill that goes again makes its invoice a flag again. */
    public static final String WHERE = "QuickBooks";

    private static final int READ_AT_ONCE = 100;
    private static final int DATED_BEFORE_AT_MOST = 180;

    private final Clock clock;

    public EnteredByHand(Clock clock) {
        this.clock = clock;
    }

    public List<NumberedBill> questions(List<ReviewedItem> items) {
        return items.stream()
                .flatMap(item -> question(item).stream())
                .distinct()
                .toList();
    }

    /** The ids of those of these bills, known from the copies, that would close a flag: they are read again, for one may be deleted since. */
    public List<String> answers(List<ReviewedItem> items, List<Bill> kept) {
        return kept.stream()
                .filter(bill -> items.stream().anyMatch(item -> isIt(item, bill)))
                .map(Bill::id)
                .distinct()
                .limit(READ_AT_ONCE)
                .toList();
    }

    /** @param bills as they stand now */
    public List<FixedReview> fixed(List<ReviewedItem> items, List<Bill> bills) {
        return items.stream()
                .flatMap(item -> item.review().stream().flatMap(flag -> entered(item, bills).stream()
                        .map(how -> new FixedReview(flag.id(), clock.instant(), WHERE, how))))
                .toList();
    }

    /** Of those that wait for approval only. */
    public List<EnteredStaged> staged(List<ReviewedItem> items, List<Bill> bills) {
        return items.stream()
                .filter(item -> item.review().isEmpty())
                .flatMap(item -> entered(item, bills).stream().map(how -> new EnteredStaged(item.decisionId(), how)))
                .toList();
    }

    private static Optional<String> entered(ReviewedItem item, List<Bill> bills) {
        return bills.stream()
                .filter(bill -> isIt(item, bill))
                .findFirst()
                .map(bill -> "You entered this in QuickBooks: bill %s of %s over %s."
                        .formatted(
                                bill.number().orElse(bill.id()),
                                bill.date(),
                                bill.total().toPlainString()));
    }

    private static boolean isIt(ReviewedItem item, Bill bill) {
        Optional<BigDecimal> total = InvoiceFacts.total(item.item());
        return question(item)
                .filter(asked -> asked.isNumberOf(bill) && !isOfAnEarlierYear(item, bill))
                .flatMap(asked -> total)
                .filter(asked -> asked.compareTo(bill.total()) == 0)
                .isPresent();
    }

    /** Numbers of some vendors begin anew each year. */
    private static boolean isOfAnEarlierYear(ReviewedItem item, Bill bill) {
        return InvoiceFacts.text(item.item().facts(), InvoiceFacts.DATE)
                .map(LocalDate::parse)
                .filter(date -> bill.date().isBefore(date.minusDays(DATED_BEFORE_AT_MOST)))
                .isPresent();
    }

    private static Optional<NumberedBill> question(ReviewedItem item) {
        boolean noAnswer = item.reasons().stream()
                .anyMatch(reason -> reason.kind() == ReasonKind.DUPLICATE_INVOICE
                        || reason.kind() == ReasonKind.CREDIT_MEMO); // it stood before, or is not what is owed
        Optional<String> vendor = InvoiceFacts.text(item.item().facts(), InvoiceFacts.VENDOR_ID);
        Optional<String> number = InvoiceFacts.text(item.item().facts(), InvoiceFacts.NUMBER);
        try {
            boolean waits = item.review().isPresent() || item.hasPrepared();
            return !waits || noAnswer
                    ? Optional.empty()
                    : vendor.flatMap(id -> number.map(text -> new NumberedBill(id, new InvoiceNumber(text))));
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }
}
