package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;

/**
 * The invoice was in the books, and somebody deleted or voided its bill there: he had a reason, or it is not paid and nobody notices.
 * Its flag closes by itself where it is entered again.
 */
public record DeletedBill(String number, String earlier) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.CHANGED_BY_OTHERS;
    }

    @Override
    public String sentence() {
        return ("Invoice %s came before, %s, and was in QuickBooks, but its bill is not there any more: somebody deleted or voided it."
                        + " If it is owed, enter it there by hand; Nightshift does not enter it a second time.")
                .formatted(number, earlier);
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
