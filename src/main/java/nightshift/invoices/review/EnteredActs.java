package nightshift.invoices.review;

import java.util.List;
import java.util.Map;
import nightshift.documents.invoices.Invoice;
import nightshift.invoices.InvoiceFacts;
import nightshift.invoices.KeptInvoice;
import nightshift.invoices.discrepancies.Resolution;
import nightshift.operations.reviews.OfferedAct;

/** The acts by which a person says what an invoice says, where it was read wrongly or could not be read. */
final class EnteredActs {
    private EnteredActs() {}

    /** Choosing the order stands first where it is what the invoice is flagged for. */
    static List<OfferedAct> offered(Map<String, Object> facts, Invoice paper) {
        OfferedAct order = chooseOrder(paper);
        OfferedAct values = correct(paper);
        return asksForOrder(facts) ? List.of(order, values) : List.of(values, order);
    }

    private static boolean asksForOrder(Map<String, Object> facts) {
        return facts.get(InvoiceFacts.DISCREPANCIES) instanceof List<?> list
                && list.stream()
                        .anyMatch(told -> told instanceof Map<?, ?> map
                                && map.get("ways") instanceof List<?> ways
                                && ways.contains(Resolution.CHOOSE_ORDER.name()));
    }

    private static OfferedAct chooseOrder(Invoice paper) {
        return new OfferedAct(
                InvoiceActs.CHOOSE_ORDER,
                "Choose the order",
                "The invoice is held against this purchase order. What contradicts it is still flagged.",
                List.of(InvoiceFields.orders(paper, true)),
                List.of(),
                false);
    }

    private static OfferedAct correct(Invoice paper) {
        return new OfferedAct(
                InvoiceActs.CORRECT,
                "Correct the values",
                "For values that were read wrongly, not for those you disagree with: the bill is entered as the paper says."
                        + " They are checked like read ones, and the invoice is decided with them.",
                InvoiceFields.of(paper, true),
                List.of(),
                false);
    }

    /** Of a scan or another file that nobody could read: the file stays with the bill. */
    static OfferedAct enter(KeptInvoice unread) {
        return new OfferedAct(
                InvoiceActs.CORRECT,
                "Enter the invoice",
                "What you enter is checked like what is read, and the invoice is decided with it. The file is kept with the bill.",
                InvoiceFields.ofUnread(unread.paper()),
                unread.proposed()
                        ? List.of(
                                "A model read these values from a picture. Nothing proves them: compare each with the document.")
                        : List.of(),
                false);
    }
}
