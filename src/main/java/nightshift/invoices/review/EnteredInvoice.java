package nightshift.invoices.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nightshift.books.InvoiceNumber;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.invoices.Arithmetic;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Correction;
import nightshift.invoices.matching.OrderNumbers;
import nightshift.operations.reviews.ActRequest;
import nightshift.settings.EditDistance;

/**
 * What a person entered, laid over what was read. A value he left as it was keeps its place on the page; one he changed is
 * validated like a read one, and the figures are held against each other again. What a paper says to machines, and what kind of
 * paper it is, no entered value settles.
 */
final class EnteredInvoice {
    private static final int LONGEST_COMPARED = 300;
    private static final String MONEY = "-?\\d{1,12}([.]\\d{1,6})?";

    private final ActRequest request;
    private final Invoice read;
    private final List<String> problems = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final Set<ReasonKind> settled = EnumSet.noneOf(ReasonKind.class);

    EnteredInvoice(ActRequest request, Invoice read) {
        this.request = request;
        this.read = read;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** The invoice with his values; of use only where there are no problems. */
    Invoice paper() {
        Optional<Found<String>> number =
                text(InvoiceFields.NUMBER, "Invoice number", read.number(), text -> new InvoiceNumber(text).value());
        Optional<Found<LocalDate>> date = text(InvoiceFields.DATE, "Date", read.date(), EnteredInvoice::date);
        Optional<Found<LocalDate>> due = text(InvoiceFields.DUE_DATE, "Due date", read.dueDate(), EnteredInvoice::date);
        Optional<Found<Currency>> currency =
                text(InvoiceFields.CURRENCY, "Currency", read.currency(), EnteredInvoice::currency);
        List<Found<String>> orders = orders();
        EnteredSums sums = new EnteredSums(this, request, read);
        Invoice heads = read.completed(number, date, due, orders, sums.tax(), sums.total());
        List<InvoiceLine> lines = belonging(sums.lines(), orders);
        List<Charge> charges = sums.charges();
        Invoice entered = heads.entered(
                currency, lines, charges, sums.goods(), sums.amountDue(), accounts(), proofs(sums), doubts());
        problems.addAll(sums.problems());
        if (corrections.isEmpty() && problems.isEmpty()) {
            problems.add("Nothing was changed. Where the values are right as they are, book it as it is instead.");
        }
        return sums.changed() ? Arithmetic.checked(entered) : entered;
    }

    private List<String> proofs(EnteredSums sums) {
        return sums.changed() ? List.of() : read.proofs();
    }

    /** What contradicted each other is settled by whoever enters a value; what a paper calls itself never is. */
    private List<Reason> doubts() {
        return read.doubts().stream()
                .filter(doubt -> !settled.contains(doubt.kind()))
                .toList();
    }

    /** Whether he wrote something else there. What was not asked for, or not sent, is as it was. */
    boolean changed(String field, String name, String before, ReasonKind... settles) {
        String entered = request.value(field).replace("\r", "");
        boolean changed = request.values().containsKey(field) && !entered.equals(before.strip());
        if (changed) {
            settled.add(ReasonKind.CONFLICTING_VALUES);
            settled.addAll(List.of(settles));
            corrections.add(new Correction(name, before, entered, distance(before, entered), request.who()));
        }
        return changed;
    }

    private static int distance(String before, String entered) {
        return EditDistance.between(shortened(before), shortened(entered));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST_COMPARED, text.length()));
    }

    Optional<Found<BigDecimal>> money(String field, String name, Optional<Found<BigDecimal>> before) {
        return changed(field, name, InvoiceFields.money(before), ReasonKind.ARITHMETIC)
                ? valid(request.value(field), EnteredInvoice::amount)
                : before;
    }

    private <T> Optional<Found<T>> text(
            String field, String name, Optional<Found<T>> before, Function<String, T> type) {
        ReasonKind settles = field.equals(InvoiceFields.CURRENCY) ? ReasonKind.CURRENCY : ReasonKind.CONFLICTING_VALUES;
        return changed(field, name, InvoiceFields.text(before), settles) ? valid(request.value(field), type) : before;
    }

    private List<Found<String>> orders() {
        if (!changed(InvoiceFields.ORDERS, "Purchase order", InvoiceFields.orders(read))) {
            return read.purchaseOrders();
        }
        return each(InvoiceFields.ORDERS, text -> new PoNumber(text).value());
    }

    private List<Found<String>> accounts() {
        return changed(InvoiceFields.ACCOUNTS, "Bank account", InvoiceFields.accounts(read))
                ? each(InvoiceFields.ACCOUNTS, text -> text)
                : read.bankAccounts();
    }

    private List<Found<String>> each(String field, Function<String, String> type) {
        return request.value(field)
                .lines()
                .map(String::strip)
                .flatMap(line -> valid(line, type).stream())
                .toList();
    }

    /** A line that names an order which he took away is for one of those he chose. */
    private static List<InvoiceLine> belonging(List<InvoiceLine> lines, List<Found<String>> orders) {
        return lines.stream()
                .map(line -> line.purchaseOrder()
                                .filter(named -> orders.stream()
                                        .noneMatch(order -> OrderNumbers.same(named.value(), order.value())))
                                .isPresent()
                        ? line.ofNoCertainOrder()
                        : line)
                .toList();
    }

    <T> Optional<Found<T>> valid(String text, Function<String, T> type) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(EnteredValue.by(request.who(), type.apply(text)));
        } catch (BadValue e) {
            problems.add(e.getMessage() + ".");
            return Optional.empty();
        }
    }

    static BigDecimal amount(String text) {
        if (!text.matches(MONEY)) {
            throw new BadValue("\"" + text + "\" is no amount: write it like 1234.50");
        }
        return new BigDecimal(text);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadValue("\"" + text + "\" is no date: write it like 2026-11-23");
        }
    }

    private static Currency currency(String text) {
        try {
            return Currency.getInstance(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadValue("\"" + text + "\" is no currency: write its three letters, like USD");
        }
    }
}
