package nightshift.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.operations.RunItem;

/** What is kept with the decision about an invoice, by name, for who shows it, decides it again or adds it up. */
public final class InvoiceFacts {
    public static final String VENDOR = "vendor";
    public static final String VENDOR_ID = "vendorId";
    public static final String NUMBER = "number";
    public static final String DATE = "date";
    public static final String TOTAL = "total";
    public static final String CURRENCY = "currency";

    /** The day until which it is to be paid, as printed, else by the vendor's terms. */
    public static final String DUE = "due";

    /** The last day of a discount for early payment, where one is printed. */
    public static final String DISCOUNT_UNTIL = "discountUntil";

    /** Each with its kind, line, sentence, money at stake, whether it is binding, and what a person can do. */
    public static final String DISCREPANCIES = "discrepancies";

    /** The invoice and its orders line by line, see {@link SideBySide}. */
    public static final String COMPARISON = "comparison";

    /** Whether the bill is ready for the case that a person agrees. */
    public static final String BILL_PREPARED = "billPrepared";

    /** The mail that asks the vendor for the correction. */
    public static final String LETTER = "mailToVendor";

    /** What people entered instead of what was read, a sentence each. */
    public static final String CORRECTIONS = "corrections";

    private InvoiceFacts() {}

    static List<Map<String, Object>> discrepancies(InvoiceDecision.Review review) {
        return review.discrepancies().stream().map(InvoiceFacts::told).toList();
    }

    private static Map<String, Object> told(Discrepancy discrepancy) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", discrepancy.kind().code());
        discrepancy.position().ifPresent(line -> told.put("line", line));
        told.put("sentence", discrepancy.sentence());
        told.put("atStake", Figures.money(discrepancy.atStake()));
        told.put("binding", discrepancy.binding());
        told.put("ways", discrepancy.ways().stream().map(Enum::name).toList());
        return told;
    }

    static boolean mayBeBooked(ReadInvoice read, InvoiceCase facts, InvoiceDecision.Review review) {
        return review.discrepancies().stream().noneMatch(Discrepancy::binding)
                && review.prepared()
                        .flatMap(bill -> InvoiceConclusions.booked(read, facts, bill, List.of()))
                        .isPresent();
    }

    static List<String> proofs(InvoiceCase facts, InvoiceDecision decision) {
        List<String> proofs = new ArrayList<>(facts.invoice().proofs());
        facts.vendor().ifPresent(vendor -> proofs.add("QuickBooks knows the sender as vendor " + vendor.name()));
        if (decision instanceof InvoiceDecision.Exact exact) {
            exact.bill()
                    .goods()
                    .forEach(goods -> proofs.add("%s x %s stands on %s, line %d, at %s"
                            .formatted(
                                    Figures.count(goods.quantity()),
                                    goods.order().itemCalled(),
                                    goods.order().orderCalled(),
                                    goods.order().line().position(),
                                    Figures.money(goods.order().line().unitPrice()))));
        }
        return proofs;
    }

    /** What the invoice of an item asks for, as it was kept; empty where it could not be read. */
    public static Optional<BigDecimal> total(RunItem item) {
        return text(item.facts(), TOTAL).map(BigDecimal::new);
    }

    public static Optional<String> text(Map<String, Object> facts, String name) {
        return Optional.ofNullable(facts.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
