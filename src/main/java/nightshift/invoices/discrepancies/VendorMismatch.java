package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The invoice is by another vendor than its purchase order. */
public record VendorMismatch(String invoiceVendor, String order, String orderVendor) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.VENDOR_MISMATCH;
    }

    @Override
    public String sentence() {
        return "The invoice is from %s, but %s was given to %s.".formatted(invoiceVendor, order, orderVendor);
    }

    @Override
    public Optional<String> request() {
        return Optional.of(
                "Your invoice names our order %s, which we did not place with you. Please check the order number."
                        .formatted(order));
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
