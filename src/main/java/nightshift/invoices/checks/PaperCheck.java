package nightshift.invoices.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.books.PurchaseOrder;
import nightshift.books.Vendor;
import nightshift.core.Reason;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.PartNumbers;
import nightshift.invoices.VendorRules;
import nightshift.invoices.discrepancies.AlreadyPaid;
import nightshift.invoices.discrepancies.ChangedBankDetails;
import nightshift.invoices.discrepancies.CurrencyMismatch;
import nightshift.invoices.discrepancies.DateAnomaly;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.NewVendor;
import nightshift.invoices.discrepancies.OverLimit;
import nightshift.invoices.discrepancies.PreviousBalance;
import nightshift.invoices.discrepancies.ReaderDoubt;
import nightshift.invoices.discrepancies.TermsMismatch;
import nightshift.invoices.matching.OrderLine;
import org.springframework.stereotype.Component;

/** What the paper says besides its lines: dates, terms, currency, where the money goes, how much may go by itself. */
@Component
class PaperCheck implements InvoiceCheck {
    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        Invoice paper = invoice.invoice();
        for (Reason doubt : paper.doubts()) {
            found.add(new ReaderDoubt(doubt.kind(), doubt.detail()));
        }
        bank(paper, invoice, found);
        paper.date().map(Found::value).ifPresent(date -> dates(date, invoice, found));
        currency(paper, invoice, found);
        paper.previousBalance()
                .map(Found::value)
                .filter(amount -> amount.signum() != 0)
                .ifPresent(amount -> found.add(new PreviousBalance(amount, ownTotal(paper, invoice, amount))));
        paid(paper, found);
        limits(paper, invoice, found);
        return found;
    }

    private static BigDecimal total(Invoice paper) {
        return paper.total().map(Found::value).orElse(BigDecimal.ZERO);
    }

    /** Some print the balance into the total, some below it. */
    private static BigDecimal ownTotal(Invoice paper, MatchedInvoice invoice, BigDecimal balance) {
        BigDecimal charges = paper.charges().stream().map(Charge::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal own =
                invoice.goods().add(charges).add(paper.tax().map(Found::value).orElse(BigDecimal.ZERO));
        return total(paper).compareTo(own.add(balance)) == 0 ? own : total(paper);
    }

    /** Less is due than it is over, and no old balance explains it: paid by card, by a deposit, or settled otherwise. */
    private static void paid(Invoice paper, List<Discrepancy> found) {
        BigDecimal total = total(paper);
        BigDecimal withBalance =
                total.add(paper.previousBalance().map(Found::value).orElse(BigDecimal.ZERO));
        paper.amountDue()
                .map(Found::value)
                .filter(due -> due.compareTo(total) < 0 && due.compareTo(withBalance) != 0)
                .ifPresent(due -> found.add(new AlreadyPaid(due, total)));
    }

    private static void bank(Invoice paper, MatchedInvoice invoice, List<Discrepancy> found) {
        if (!invoice.rules().approvedBefore()) {
            return; // a person looks at his first invoice anyway, and what it prints is known from then on
        }
        List<String> known = invoice.rules().bankAccounts().stream()
                .map(PartNumbers::normalized)
                .toList();
        paper.bankAccounts().stream()
                .map(Found::value)
                .filter(account -> !known.contains(PartNumbers.normalized(account)))
                .forEach(account ->
                        found.add(new ChangedBankDetails(invoice.vendor().name(), account)));
    }

    private static void dates(LocalDate date, MatchedInvoice invoice, List<Discrepancy> found) {
        if (date.isAfter(invoice.facts().today())) {
            found.add(new DateAnomaly("It is dated %s, which is in the future.".formatted(date)));
        }
        invoice.facts()
                .closedUntil()
                .filter(end -> !date.isAfter(end))
                .ifPresent(end -> found.add(
                        new DateAnomaly("It is dated %s, but the books are closed until %s.".formatted(date, end))));
        for (PurchaseOrder order : invoice.orders()) {
            if (date.isBefore(order.date())) {
                found.add(new DateAnomaly("It is dated %s, before %s was placed on %s."
                        .formatted(date, OrderLine.called(order), order.date())));
            }
        }
        Optional<LocalDate> agreed =
                invoice.vendor().terms().flatMap(Vendor.Terms::dueDays).map(date::plusDays);
        Optional<LocalDate> due = invoice.invoice().dueDate().map(Found::value);
        if (agreed.isPresent() && due.isPresent() && !agreed.equals(due)) {
            found.add(new TermsMismatch(
                    "on " + due.get(),
                    "%s (%s)"
                            .formatted(
                                    agreed.get(),
                                    invoice.vendor()
                                            .terms()
                                            .map(Vendor.Terms::name)
                                            .orElse(""))));
        }
    }

    private static void currency(Invoice paper, MatchedInvoice invoice, List<Discrepancy> found) {
        String printed = paper.currency()
                .map(currency -> currency.value().getCurrencyCode())
                .orElse("no currency it names");
        invoice.vendor()
                .currency()
                .map(Object::toString)
                .filter(expected -> !expected.equals(printed))
                .ifPresent(expected -> found.add(
                        new CurrencyMismatch(printed, expected, invoice.vendor().name())));
        for (PurchaseOrder order : invoice.orders()) {
            if (!order.currency().getCurrencyCode().equals(printed)) {
                found.add(new CurrencyMismatch(printed, order.currency().getCurrencyCode(), OrderLine.called(order)));
            }
        }
    }

    private static void limits(Invoice paper, MatchedInvoice invoice, List<Discrepancy> found) {
        VendorRules rules = invoice.rules();
        if (!rules.approvedBefore()) {
            found.add(new NewVendor(invoice.vendor().name()));
        }
        if (rules.autoLimit().filter(limit -> total(paper).compareTo(limit) < 0).isEmpty()) {
            found.add(new OverLimit(
                    total(paper), rules.autoLimit(), invoice.vendor().name()));
        }
    }
}
