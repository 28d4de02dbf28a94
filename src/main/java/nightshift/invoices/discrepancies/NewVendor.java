package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The first invoice of a vendor is always looked at. */
public record NewVendor(String vendor) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.NEW_VENDOR;
    }

    @Override
    public String sentence() {
        return "This is the first invoice of %s: approve it once, and exact ones are booked by themselves from then on."
                .formatted(vendor);
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.REJECT);
    }
}
