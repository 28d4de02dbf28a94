package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nightshift.core.ReasonKind;

/**
 * The books count something on the purchase order that its lines do not show, so how much of it is open cannot be told.
 *
 * @param what in words, see {@link nightshift.books.PurchaseOrder#uncounted}
 */
public record UncountedOrder(String order, List<String> what) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.ALREADY_BILLED;
    }

    @Override
    public String sentence() {
        return "%s: how much of it is open cannot be told, for QuickBooks counts %s on it. Check there whether this invoice is entered or paid already."
                .formatted(order, String.join(" and ", what));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.REJECT);
    }
}
