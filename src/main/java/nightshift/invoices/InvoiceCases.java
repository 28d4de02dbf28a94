package nightshift.invoices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.PurchaseOrder;
import nightshift.books.Vendor;
import nightshift.core.Sku;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/** Puts an invoice together with what was looked up about it. */
@Component
public class InvoiceCases {
    private final VendorAgreements agreements;
    private final InvoiceSettings settings;
    private final StoreSettings store;
    private final Clock clock;

    public InvoiceCases(VendorAgreements agreements, InvoiceSettings settings, StoreSettings store, Clock clock) {
        this.agreements = agreements;
        this.settings = settings;
        this.store = store;
        this.clock = clock;
    }

    /** @param remembered what Nightshift itself knows of the vendor and this invoice */
    public InvoiceCase of(
            ReadInvoice read,
            Optional<Vendor> vendor,
            List<PurchaseOrder> orders,
            List<Bill> bills,
            List<Sku> storeSkus,
            VendorMemory remembered) {
        return new InvoiceCase(
                read.file().name(),
                read.corrections().isEmpty() ? Optional.of(read.file().sha256()) : Optional.empty(),
                read.paper(),
                vendor,
                agreements.of(read.supplier(), remembered.trust()),
                orders,
                remembered.shipped(),
                remembered.mappings(),
                bills,
                storeSkus,
                remembered.seen(),
                Optional.empty(),
                LocalDate.ofInstant(clock.instant(), store.timeZone()),
                settings.booksClosedUntil());
    }
}
