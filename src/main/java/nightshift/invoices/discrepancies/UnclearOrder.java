package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceLine;

/** A line can be for several of the orders that the invoice names. */
public record UnclearOrder(InvoiceLine line, List<String> orders) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNKNOWN_PO;
    }

    @Override
    public String sentence() {
        return "%s: it can be for %s, and the invoice does not say which."
                .formatted(line.called(), String.join(" or ", orders));
    }

    @Override
    public Optional<String> request() {
        return Optional.of("%s: please tell us for which of our orders it is, %s."
                .formatted(line.called(), String.join(" or ", orders)));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.CHOOSE_ORDER, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
