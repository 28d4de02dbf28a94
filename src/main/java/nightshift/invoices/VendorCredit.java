package nightshift.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.Vendor;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.documents.invoices.InvoiceLine;

/** What a person is proposed to enter for a credit memo: a vendor credit of its own, never a negative bill, never netted. */
final class VendorCredit {
    private VendorCredit() {}

    static List<Reason> reasons(ReadInvoice read, InvoiceCase facts, InvoiceDecision.Credit credit) {
        List<Reason> reasons = new ArrayList<>();
        credit.discrepancies().forEach(discrepancy -> reasons.add(discrepancy.reason()));
        String total = read.total().map(Figures::money).orElse("an amount that could not be read");
        reasons.add(new Reason(
                ReasonKind.CREDIT_MEMO,
                "%s sent credit memo %s over %s%s: %s; nothing was booked or netted."
                        .formatted(
                                facts.vendor()
                                        .map(Vendor::name)
                                        .orElse(read.supplier().name()),
                                read.number().orElse("without number"),
                                total,
                                forWhat(facts),
                                whatToDo(facts))));
        String called = "Credit memo " + read.number().orElse("without number");
        earlier(facts)
                .ifPresent(before -> reasons.add(new Reason(
                        ReasonKind.DUPLICATE_INVOICE, called + " is there already: " + before + ". Enter it once.")));
        tooMuch(facts)
                .ifPresent(bill -> reasons.add(new Reason(
                        ReasonKind.CREDIT_MEMO,
                        "%s is over more than the %s of the bill that it credits: ask the vendor before you enter it."
                                .formatted(called, Figures.money(bill.total())))));
        return reasons;
    }

    /** The same credit in the books, or in an earlier mail: entered twice, the vendor is paid too little. */
    private static Optional<String> earlier(InvoiceCase facts) {
        Optional<String> booked = facts.bills().stream()
                .filter(bill -> bill.kind() == Bill.Kind.VENDOR_CREDIT)
                .filter(bill ->
                        bill.number().filter(number -> isIts(facts, number)).isPresent())
                .map(Bill::called)
                .findFirst();
        return booked.or(() -> facts.seen().stream()
                .filter(seen -> seen.kind() == InvoiceKind.CREDIT_MEMO && isSame(facts, seen))
                .map(seen -> "%s of %s over %s with the %s"
                        .formatted(seen.number(), seen.date(), Figures.money(seen.total()), seen.where()))
                .findFirst());
    }

    private static boolean isSame(InvoiceCase facts, SeenInvoice seen) {
        boolean sameSum = facts.invoice()
                        .total()
                        .filter(total -> total.value().compareTo(seen.total()) == 0)
                        .isPresent()
                && facts.invoice()
                        .date()
                        .filter(date -> date.value().equals(seen.date()))
                        .isPresent();
        return sameSum || isIts(facts, seen.number());
    }

    private static boolean isIts(InvoiceCase facts, String number) {
        return facts.invoice()
                .number()
                .map(Found::value)
                .map(PartNumbers::asConfused)
                .filter(PartNumbers.asConfused(number)::equals)
                .isPresent();
    }

    private static Optional<Bill> tooMuch(InvoiceCase facts) {
        return original(facts).filter(bill -> credited(facts)
                .filter(sum -> sum.compareTo(bill.total()) > 0)
                .isPresent());
    }

    /** A vendor who was told that he is paid less answers with a credit over just that: entered as well, it is deducted twice. */
    private static String whatToDo(InvoiceCase facts) {
        return original(facts)
                .flatMap(bill -> billedLess(facts)
                        .map(less ->
                                "that bill was entered over %s of the %s he asked for, so that %s of this credit may be settled by it. Compare them before you enter a vendor credit in QuickBooks, or it is deducted twice"
                                        .formatted(
                                                Figures.money(bill.total()),
                                                Figures.money(bill.total().add(less)),
                                                Figures.money(
                                                        less.min(credited(facts).orElse(less))))))
                .orElse("enter it as a vendor credit in QuickBooks");
    }

    private static Optional<BigDecimal> credited(InvoiceCase facts) {
        return facts.invoice().total().map(Found::value).map(BigDecimal::abs);
    }

    /** By how much the bill of the credited invoice is less than that invoice asked for. */
    private static Optional<BigDecimal> billedLess(InvoiceCase facts) {
        return original(facts).flatMap(bill -> facts.seen().stream()
                .filter(seen -> isCredited(facts, seen.number()))
                .map(seen -> seen.total().subtract(bill.total()))
                .filter(less -> less.signum() > 0)
                .max(Comparator.naturalOrder()));
    }

    private static boolean isSettled(InvoiceCase facts) {
        return billedLess(facts)
                .filter(less ->
                        credited(facts).filter(sum -> sum.compareTo(less) <= 0).isPresent())
                .isPresent();
    }

    private static String forWhat(InvoiceCase facts) {
        return facts.invoice()
                .credited()
                .map(found -> " for invoice " + found.value()
                        + original(facts)
                                .map(bill -> " (bill " + bill.id() + " of " + bill.date() + ")")
                                .orElse(", of which QuickBooks has no bill"))
                .orElse("");
    }

    private static Optional<Bill> original(InvoiceCase facts) {
        return facts.bills().stream()
                .filter(bill -> bill.kind() == Bill.Kind.BILL)
                .filter(bill -> bill.number()
                        .filter(number -> isCredited(facts, number))
                        .isPresent())
                .findFirst();
    }

    private static boolean isCredited(InvoiceCase facts, String number) {
        return facts.invoice()
                .credited()
                .map(Found::value)
                .map(PartNumbers::withoutZeros)
                .filter(PartNumbers.withoutZeros(number)::equals)
                .isPresent();
    }

    static Map<String, Object> proposal(ReadInvoice read, InvoiceCase facts, InvoiceDecision.Credit credit) {
        Map<String, Object> proposal = new LinkedHashMap<>();
        facts.vendor().ifPresent(vendor -> proposal.put("vendor", vendor.name()));
        read.number().ifPresent(number -> proposal.put("number", number));
        read.date().ifPresent(date -> proposal.put("date", date.toString()));
        read.total().ifPresent(total -> proposal.put("total", Figures.money(total.abs())));
        original(facts).filter(bill -> !isSettled(facts)).ifPresent(bill -> proposal.put("creditsBill", bill.id()));
        proposal.put(
                "lines", credit.memo().lines().stream().map(InvoiceLine::called).toList());
        return proposal;
    }
}
