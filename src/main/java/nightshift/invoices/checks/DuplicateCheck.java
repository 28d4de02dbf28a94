package nightshift.invoices.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.SameBill;
import nightshift.documents.Found;
import nightshift.invoices.Figures;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.PartNumbers;
import nightshift.invoices.SeenInvoice;
import nightshift.invoices.SeenInvoice.Standing;
import nightshift.invoices.discrepancies.DeletedBill;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.DuplicateInvoice;
import nightshift.invoices.discrepancies.DuplicateInvoice.How;
import org.springframework.stereotype.Component;

/** Neither the books nor Nightshift know this invoice already. Bills entered by hand count, with or without number. */
@Component
class DuplicateCheck implements InvoiceCheck {
    private final SameBill same;

    DuplicateCheck(SameBill same) {
        this.same = same;
    }

    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        String number = invoice.invoice().number().map(Found::value).orElse("");
        List<SeenInvoice> gone = gone(invoice, number);
        gone.forEach(seen -> found.add(new DeletedBill(number, called(seen))));
        for (Bill bill : invoice.facts().bills()) {
            boolean voided = !gone.isEmpty() && bill.total().signum() == 0;
            if (bill.kind() != Bill.Kind.VENDOR_CREDIT
                    && !voided
                    && bill.vendorId().equals(invoice.vendor().id())) {
                how(invoice, number, bill)
                        .ifPresent(how -> found.add(new DuplicateInvoice(
                                number,
                                bill.called()
                                        + rest(invoice, number, bill, how)
                                        + anew(invoice, number, bill.date(), how),
                                how)));
            }
        }
        for (SeenInvoice seen : invoice.facts().seen()) {
            if (seen.vendorId().equals(invoice.vendor().id()) && !gone.contains(seen)) {
                before(invoice, number, seen)
                        .ifPresent(how -> found.add(new DuplicateInvoice(
                                number,
                                called(seen) + wayOut(seen, how) + anew(invoice, number, seen.date(), how),
                                how)));
            }
        }
        return found;
    }

    /** Two flags of one invoice without an order must not be approved one after the other by two people who know of one each. */
    @Override
    public boolean goesWithoutOrders() {
        return true;
    }

    /** Of which the books held a bill and hold none now. */
    private static List<SeenInvoice> gone(MatchedInvoice invoice, String number) {
        return invoice.facts().seen().stream()
                .filter(seen -> seen.vendorId().equals(invoice.vendor().id()) && isSame(invoice, number, seen))
                .filter(seen -> !isOfAnotherYear(invoice, seen.date())
                        && seen.isGoneFrom(invoice.facts().bills()))
                .toList();
    }

    /** Its number or its very file. */
    private static boolean isSame(MatchedInvoice invoice, String number, SeenInvoice seen) {
        return sameNumber(number, seen.number())
                        .filter(how -> how != How.NUMBER_EASILY_CONFUSED)
                        .isPresent()
                || invoice.facts().content().filter(seen::isFile).isPresent();
    }

    private Optional<How> how(MatchedInvoice invoice, String number, Bill bill) {
        return bill.isExpense()
                ? sameAmount(invoice, bill).map(alike -> How.PAID_AT_ONCE)
                : bill.number().flatMap(other -> sameNumber(number, other)).or(() -> sameAmount(invoice, bill));
    }

    /** One of which no bill came is no reason not to book it now, but one to ask. */
    private Optional<How> before(MatchedInvoice invoice, String number, SeenInvoice seen) {
        Optional<How> sameNumber = sameNumber(number, seen.number());
        if (seen.standing() == Standing.KEPT || seen.standing() == Standing.FLAGGED) {
            return sameNumber.or(() -> sameAmount(invoice, seen));
        }
        return isSame(invoice, number, seen) ? Optional.of(How.CLOSED_WITHOUT_BILL) : Optional.empty();
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

    private Optional<How> sameAmount(MatchedInvoice invoice, Bill bill) {
        return invoice.question()
                .filter(question -> same.looksLike(question, invoice.orderIds(), bill))
                .map(question -> How.SAME_AMOUNT);
    }

    /** One order is not billed twice with the same amount within days, unless a person says so. */
    private Optional<How> sameAmount(MatchedInvoice invoice, SeenInvoice seen) {
        return invoice.question()
                .filter(question -> same.isSamePurchase(question.total(), question.date(), seen.total(), seen.date())
                        && mayShareAnOrder(invoice, question.date(), seen))
                .map(question -> How.SAME_AMOUNT);
    }

    /** Where neither has one that is known, the day is all that tells. */
    private static boolean mayShareAnOrder(MatchedInvoice invoice, LocalDate date, SeenInvoice seen) {
        return seen.orders().isEmpty() && invoice.orders().isEmpty()
                ? seen.date().equals(date)
                : !Collections.disjoint(seen.orders(), invoice.orderIds());
    }

    /** A number that was billed for a part is used up; what is left needs one of its own. */
    private static String rest(MatchedInvoice invoice, String number, Bill bill, How how) {
        boolean otherSum = invoice.facts().seen().stream()
                .anyMatch(seen -> sameNumber(number, seen.number()).isPresent()
                        && seen.total().compareTo(bill.total()) != 0);
        return isNumber(how) && otherSum && !isOfAnotherYear(invoice, bill.date())
                ? " (a part of an earlier invoice; if this one is for the rest, correct its number to " + number + "-2)"
                : "";
    }

    /** QuickBooks and Nightshift know one bill of each number: that of another year needs one of its own. */
    private static String anew(MatchedInvoice invoice, String number, LocalDate earlier, How how) {
        return invoice.invoice()
                .date()
                .map(Found::value)
                .filter(date -> isNumber(how) && SeenInvoice.isOfAnotherYear(date, earlier))
                .map(date ->
                        " (of another year; if the vendor begins his numbers anew, correct the number of this one to "
                                + number + "-" + date.getYear() + ")")
                .orElse("");
    }

    private static boolean isOfAnotherYear(MatchedInvoice invoice, LocalDate earlier) {
        return invoice.invoice()
                .date()
                .filter(date -> SeenInvoice.isOfAnotherYear(date.value(), earlier))
                .isPresent();
    }

    /** A corrected copy: the flag of the first one has to go before this one can be booked. */
    private static String wayOut(SeenInvoice seen, How how) {
        return seen.standing() == Standing.FLAGGED && isNumber(how)
                ? " (its flag is still open: if this one replaces it, answer that flag with \"Ignore it\", then \"Look again\" here;"
                        + " if both are the same, ignore this one)"
                : "";
    }

    private static boolean isNumber(How how) {
        return how == How.SAME_NUMBER || how == How.SAME_NUMBER_OTHERWISE_WRITTEN;
    }

    private static String called(SeenInvoice seen) {
        return "%s of %s over %s with the %s"
                .formatted(seen.number(), seen.date(), Figures.money(seen.total()), seen.where());
    }
}
