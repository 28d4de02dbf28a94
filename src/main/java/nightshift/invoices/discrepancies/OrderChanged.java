package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The purchase order changed after the invoice was matched. */
public record OrderChanged(String order) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.STALE_DECISION;
    }

    @Override
    public String sentence() {
        return "%s changed since the invoice was matched: it is matched again.".formatted(order);
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
