package nightshift.invoices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.books.Vendor;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import org.springframework.stereotype.Component;

/**
 * Turns what was decided about an invoice into what is committed: the writes of an exact one, one sentence for each thing that does
 * not agree, and everything a person wants to see of it.
 */
@Component
public class InvoiceConclusions {
    public Decided of(ReadInvoice read, InvoiceCase facts, InvoiceDecision decision) {
        return decided(read, facts, decision, decision(read, facts, decision));
    }

    /** The same with what a person made of it. */
    public Decided decided(ReadInvoice read, InvoiceCase facts, InvoiceDecision invoice, Decision decision) {
        return new Decided(
                read.work(),
                new Item(
                        read.key(),
                        read.label(),
                        facts(read, facts, invoice),
                        PaperCause.of(decision, Optional.of(read.file().sha256()))),
                decision);
    }

    private static Decision decision(ReadInvoice read, InvoiceCase facts, InvoiceDecision decision) {
        if (decision instanceof InvoiceDecision.Exact exact) {
            return booked(read, facts, exact.bill(), List.of())
                    .<Decision>map(Decision.Proceed::new)
                    .orElseGet(() -> impossible(read));
        }
        if (decision instanceof InvoiceDecision.Known known) {
            return new Decision.Nothing(new Reason(ReasonKind.ALREADY_DONE, known.how()));
        }
        if (decision instanceof InvoiceDecision.Credit credit) {
            return new Decision.Review(VendorCredit.reasons(read, facts, credit));
        }
        InvoiceDecision.Review review = (InvoiceDecision.Review) decision;
        return new Decision.Review(review.discrepancies().stream()
                .map(discrepancy -> new Reason(discrepancy.kind(), discrepancy.sentence()))
                .toList());
    }

    /**
     * The writes that enter the bill; empty where the books could not take it.
     *
     * @param otherBills see {@link BookingWrites}
     */
    public static Optional<List<Effect>> booked(
            ReadInvoice read, InvoiceCase facts, ProposedBill bill, List<String> otherBills) {
        String vendor = facts.vendor().map(Vendor::name).orElse(read.vendorName());
        return BookingWrites.of(read, bill, vendor, otherBills);
    }

    private static Decision impossible(ReadInvoice read) {
        return Decision.Review.because(
                ReasonKind.UNREADABLE_DOCUMENT,
                "%s agrees with its orders, but no bill can be made of its values (number or total): enter it by hand."
                        .formatted(read.label()));
    }

    private static Map<String, Object> facts(ReadInvoice read, InvoiceCase facts, InvoiceDecision decision) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put(KeptInvoice.READ, KeptInvoice.of(read));
        if (!read.corrections().isEmpty()) {
            kept.put(
                    InvoiceFacts.CORRECTIONS,
                    read.corrections().stream().map(Correction::inWords).toList());
        }
        kept.put("document", read.file().name());
        kept.put("reader", read.reader());
        kept.put("kind", facts.invoice().kind().inWords());
        facts.vendor().ifPresent(vendor -> kept.put(InvoiceFacts.VENDOR, vendor.name()));
        facts.vendor().ifPresent(vendor -> kept.put(InvoiceFacts.VENDOR_ID, vendor.id()));
        read.number().ifPresent(number -> kept.put(InvoiceFacts.NUMBER, number));
        read.date().ifPresent(date -> kept.put(InvoiceFacts.DATE, date.toString()));
        read.total().ifPresent(total -> kept.put(InvoiceFacts.TOTAL, Figures.money(total)));
        PaymentDays.due(facts.invoice(), facts.vendor()).ifPresent(day -> kept.put(InvoiceFacts.DUE, day.toString()));
        PaymentDays.discountUntil(facts.invoice())
                .ifPresent(day -> kept.put(InvoiceFacts.DISCOUNT_UNTIL, day.toString()));
        facts.invoice()
                .currency()
                .ifPresent(currency ->
                        kept.put(InvoiceFacts.CURRENCY, currency.value().getCurrencyCode()));
        kept.put(
                "orders",
                facts.orders().stream().map(order -> order.number().value()).toList());
        kept.put("values", InvoiceValues.of(facts));
        kept.put("proofs", InvoiceFacts.proofs(facts, decision));
        kept.put(InvoiceFacts.COMPARISON, SideBySide.of(facts, decision));
        if (decision instanceof InvoiceDecision.Review review) {
            kept.put(InvoiceFacts.DISCREPANCIES, InvoiceFacts.discrepancies(review));
            kept.put(InvoiceFacts.BILL_PREPARED, InvoiceFacts.mayBeBooked(read, facts, review));
            VendorLetter.of(read, review).ifPresent(letter -> kept.put(InvoiceFacts.LETTER, letter));
        }
        if (decision instanceof InvoiceDecision.Credit credit) {
            kept.put("vendorCredit", VendorCredit.proposal(read, facts, credit));
        }
        return kept;
    }
}
