package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The date of the invoice cannot be booked as it is. */
public record DateAnomaly(String sentence) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.DATE_ANOMALY;
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ENTER_VALUES, Resolution.ACCEPT, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
