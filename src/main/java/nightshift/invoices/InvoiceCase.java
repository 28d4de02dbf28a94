package nightshift.invoices;

import java.time.LocalDate;
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
 * @param content SHA-256 of that file
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
        return new InvoiceCase(
                document,
                content,
                invoice,
                vendor,
                rules.trusting(accounts),
                orders,
                shipped,
                mappings,
                bills,
                storeSkus,
                seen,
                lookAlikeSender,
                today,
                closedUntil);
    }
}
