package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** Nobody knows which vendor of the books sends this. */
public record UnknownVendor(String sender) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.VENDOR_MISMATCH;
    }

    @Override
    public String sentence() {
        return "No vendor of the books is set for %s: set vendor-in-quickbooks for this supplier, also where he was renamed there."
                .formatted(sender);
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.REJECT);
    }
}
