package nightshift.invoices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.Vendor;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
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
                "%s sent credit memo %s over %s%s: enter it as a vendor credit in QuickBooks; nothing was booked or netted."
                        .formatted(
                                facts.vendor()
                                        .map(Vendor::name)
                                        .orElse(read.supplier().name()),
                                read.number().orElse("without number"),
                                total,
                                forWhat(facts))));
        return reasons;
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
        Optional<String> credited = facts.invoice().credited().map(Found::value).map(PartNumbers::withoutZeros);
        return facts.bills().stream()
                .filter(bill -> bill.kind() == Bill.Kind.BILL)
                .filter(bill -> credited.isPresent()
                        && bill.number().map(PartNumbers::withoutZeros).equals(credited))
                .findFirst();
    }

    static Map<String, Object> proposal(ReadInvoice read, InvoiceCase facts, InvoiceDecision.Credit credit) {
        Map<String, Object> proposal = new LinkedHashMap<>();
        facts.vendor().ifPresent(vendor -> proposal.put("vendor", vendor.name()));
        read.number().ifPresent(number -> proposal.put("number", number));
        read.date().ifPresent(date -> proposal.put("date", date.toString()));
        read.total().ifPresent(total -> proposal.put("total", Figures.money(total.abs())));
        original(facts).ifPresent(bill -> proposal.put("creditsBill", bill.id()));
        proposal.put(
                "lines", credit.memo().lines().stream().map(InvoiceLine::called).toList());
        return proposal;
    }
}
