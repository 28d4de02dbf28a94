package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The reader saw something that speaks against the values as they are. */
public record ReaderDoubt(ReasonKind kind, String sentence) implements Discrepancy {
    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ENTER_VALUES, Resolution.ACCEPT, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
