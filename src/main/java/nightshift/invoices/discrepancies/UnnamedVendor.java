package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The document names the vendor nowhere, though he is said to have sent it. */
public record UnnamedVendor(String vendor, String printed) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.VENDOR_MISMATCH;
    }

    @Override
    public String sentence() {
        return "It came from %s, but the document does not name him%s: check who asks for the money."
                .formatted(vendor, printed.isBlank() ? "" : " (it names " + printed + ")");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.REJECT);
    }
}
