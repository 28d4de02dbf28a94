package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** Suspected fraud: the sender's address was made to be mistaken for the vendor's. */
public record LookAlikeSender(String sender, String vendor) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.SUSPICIOUS_SENDER;
    }

    @Override
    public String sentence() {
        return "Suspected fraud: %s looks like an address of %s, but is not. Do not pay; call him at a number you know."
                .formatted(sender, vendor);
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
