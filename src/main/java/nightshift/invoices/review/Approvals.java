package nightshift.invoices.review;

import java.util.List;
import java.util.Optional;
import nightshift.documents.Found;
import nightshift.invoices.InvoiceFacts;
import nightshift.invoices.KeptInvoice;
import nightshift.invoices.VendorApproval;
import nightshift.operations.RunItem;
import nightshift.operations.reviews.ActResult;
import org.springframework.stereotype.Component;

/** What an act says of the vendor himself, to be known from the next invoice on. */
@Component
public class Approvals {
    public Optional<VendorApproval> of(ActResult act) {
        String name = act.task().act().name();
        boolean booked = name.equals(InvoiceActs.APPROVE) && !act.effectIds().isEmpty();
        RunItem item = act.task().item().item();
        Optional<String> vendor = InvoiceFacts.text(item.facts(), InvoiceFacts.VENDOR_ID);
        if (vendor.isEmpty() || !(booked || name.equals(InvoiceActs.CONFIRM_ACCOUNT))) {
            return Optional.empty();
        }
        List<String> accounts = KeptInvoice.in(item.facts())
                .map(read ->
                        read.paper().bankAccounts().stream().map(Found::value).toList())
                .orElse(List.of());
        return Optional.of(new VendorApproval(
                vendor.get(),
                InvoiceFacts.text(item.facts(), InvoiceFacts.VENDOR).orElse(""),
                booked,
                accounts,
                act.task().request().who()));
    }
}
