package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The purchase orders cannot be billed together. */
public record PostingConflict(String sentence) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.CONFLICTING_VALUES;
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.REJECT);
    }
}
