package nightshift.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.PurchaseOrder;
import nightshift.books.Vendor;
import nightshift.core.Sku;
import nightshift.documents.invoices.Invoice;

/**
 * An invoice and everything the world says about it at this moment.
 *
 * @param document the name of the file it was read from
 * @param content SHA-256 of that file; empty where a person corrected what was read of it
 * @param vendor who the sender is in the books; empty when the sender stands for no vendor
 * @param orders the purchase orders found for the numbers printed, of any vendor, open or closed
 * @param bills the vendor's bills that are in the books, also those entered by hand
 * @param storeSkus those of the numbers printed that are SKUs of the store's items, ordered here or not
 * @param seen invoices of this vendor that Nightshift dealt with before, this one not among them
 * @param lookAlikeSender the sender's address, when it was made to be mistaken for the vendor's
 * @param closedUntil the last day of the closed period of the books
 */
public record InvoiceCase(
        String document,
        Optional<String> content,
        Invoice invoice,
        Optional<Vendor> vendor,
        VendorRules rules,
        List<PurchaseOrder> orders,
        ShippedQuantities shipped,
        List<PartMapping> mappings,
        List<Bill> bills,
        List<Sku> storeSkus,
        List<SeenInvoice> seen,
        Optional<String> lookAlikeSender,
        LocalDate today,
        Optional<LocalDate> closedUntil) {
    public InvoiceCase {
        orders = List.copyOf(orders);
        mappings = List.copyOf(mappings);
        bills = List.copyOf(bills);
        storeSkus = List.copyOf(storeSkus);
        seen = List.copyOf(seen);
    }

    /** The same, with these bank accounts known to be the vendor's. */
    public InvoiceCase trusting(List<String> accounts) {
        return with(invoice, rules.trusting(accounts), mappings);
    }

    /** The same with what a person said of a part; it counts instead of what was said of it before. */
    public InvoiceCase mapping(PartMapping said) {
        List<PartMapping> all = new ArrayList<>(mappings);
        all.removeIf(
                known -> PartNumbers.normalized(known.vendorPart()).equals(PartNumbers.normalized(said.vendorPart())));
        all.add(said);
        return with(invoice, rules, all);
    }

    /** The same facts about a paper as it should have been. */
    InvoiceCase about(Invoice other) {
        return with(other, rules, mappings);
    }

    private InvoiceCase with(Invoice paper, VendorRules agreed, List<PartMapping> parts) {
        return new InvoiceCase(
                document,
                content,
                paper,
                vendor,
                agreed,
                orders,
                shipped,
                parts,
                bills,
                storeSkus,
                seen,
                lookAlikeSender,
                today,
                closedUntil);
    }
}
