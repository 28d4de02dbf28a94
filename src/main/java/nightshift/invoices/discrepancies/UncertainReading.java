package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** A value that every bill needs could not be read, or the reader doubts one. */
public record UncertainReading(String what) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNREADABLE_DOCUMENT;
    }

    @Override
    public String sentence() {
        return what;
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ENTER_VALUES, Resolution.REJECT);
    }
}
