package nightshift.invoices.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.documents.Found;
import nightshift.invoices.Figures;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.PartNumbers;
import nightshift.invoices.SeenInvoice;
import nightshift.invoices.SeenInvoice.Standing;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.DuplicateInvoice;
import nightshift.invoices.discrepancies.DuplicateInvoice.How;
import org.springframework.stereotype.Component;

/** Neither the books nor Nightshift know this invoice already. Bills entered by hand count, with or without number. */
@Component
class DuplicateCheck implements InvoiceCheck {
    private static final int NEAR_DAYS = 7;

    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        String number = invoice.invoice().number().map(Found::value).orElse("");
        for (Bill bill : invoice.facts().bills()) {
            if (bill.kind() == Bill.Kind.BILL
                    && bill.vendorId().equals(invoice.vendor().id())) {
                how(invoice, number, bill)
                        .ifPresent(how -> found.add(
                                new DuplicateInvoice(number, called(bill) + rest(invoice, number, bill, how), how)));
            }
        }
        for (SeenInvoice seen : invoice.facts().seen()) {
            if (seen.vendorId().equals(invoice.vendor().id())) {
                before(invoice, number, seen)
                        .ifPresent(how -> found.add(new DuplicateInvoice(number, seen.where(), how)));
            }
        }
        return found;
    }

    private static Optional<How> how(MatchedInvoice invoice, String number, Bill bill) {
        return bill.number().flatMap(other -> sameNumber(number, other)).or(() -> sameAmount(invoice, bill));
    }

    /** One of which no bill came is no reason not to book it now, but one to ask. */
    private static Optional<How> before(MatchedInvoice invoice, String number, SeenInvoice seen) {
        Optional<How> same = sameNumber(number, seen.number());
        if (seen.standing() == Standing.KEPT) {
            return same;
        }
        boolean again = same.filter(how -> how != How.NUMBER_EASILY_CONFUSED).isPresent()
                || invoice.facts().content().filter(seen::isFile).isPresent();
        return again ? Optional.of(How.CLOSED_WITHOUT_BILL) : Optional.empty();
    }

    private static Optional<How> sameNumber(String number, String other) {
        if (PartNumbers.normalized(number).isEmpty()) {
            return Optional.empty();
        }
        if (number.equals(other)) {
            return Optional.of(How.SAME_NUMBER);
        }
        if (PartNumbers.withoutZeros(number).equals(PartNumbers.withoutZeros(other))) {
            return Optional.of(How.SAME_NUMBER_OTHERWISE_WRITTEN);
        }
        return PartNumbers.asConfused(number).equals(PartNumbers.asConfused(other))
                ? Optional.of(How.NUMBER_EASILY_CONFUSED)
                : Optional.empty();
    }

    /** Two purchases may cost the same; a bill with another number for other orders is one of those. */
    private static Optional<How> sameAmount(MatchedInvoice invoice, Bill bill) {
        Optional<BigDecimal> total = invoice.invoice().total().map(Found::value);
        Optional<LocalDate> date = invoice.invoice().date().map(Found::value);
        boolean amount = total.filter(sum -> sum.compareTo(bill.total()) == 0).isPresent();
        long days = date.map(day -> Math.abs(ChronoUnit.DAYS.between(day, bill.date())))
                .orElse(Long.MAX_VALUE);
        boolean near = bill.number().isPresent() ? days == 0 : days <= NEAR_DAYS;
        return amount && near && !forOtherOrders(invoice, bill)
                ? Optional.of(How.SAME_AMOUNT_AND_DATE)
                : Optional.empty();
    }

    private static boolean forOtherOrders(MatchedInvoice invoice, Bill bill) {
        List<String> linked = bill.lines().stream()
                .flatMap(line -> line.link().stream())
                .map(Bill.Link::purchaseOrderId)
                .toList();
        return bill.number().isPresent()
                && !linked.isEmpty()
                && invoice.orders().stream().noneMatch(order -> linked.contains(order.id()));
    }

    /** A number that was billed for a part is used up; what is left needs one of its own. */
    private static String rest(MatchedInvoice invoice, String number, Bill bill, How how) {
        boolean otherSum = invoice.facts().seen().stream()
                .anyMatch(seen -> sameNumber(number, seen.number()).isPresent()
                        && seen.total().compareTo(bill.total()) != 0);
        return (how == How.SAME_NUMBER || how == How.SAME_NUMBER_OTHERWISE_WRITTEN) && otherSum
                ? " (a part of an earlier invoice; if this one is for the rest, correct its number to " + number + "-2)"
                : "";
    }

    private static String called(Bill bill) {
        return "bill %s of %s over %s"
                .formatted(bill.number().orElse("without number"), bill.date(), Figures.money(bill.total()));
    }
}
