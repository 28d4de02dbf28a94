package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nightshift.core.ReasonKind;

/** Several purchase orders have the number printed. */
public record AmbiguousOrder(String printed, List<String> orders) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNKNOWN_PO;
    }

    @Override
    public String sentence() {
        return "%s can be %s: choose the right one.".formatted(printed, String.join(" or ", orders));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.CHOOSE_ORDER, Resolution.REJECT);
    }
}
