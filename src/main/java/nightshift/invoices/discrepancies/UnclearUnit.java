package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.matching.OrderLine;

/** The part has a pack factor, but for another unit than the invoice prints. */
public record UnclearUnit(InvoiceLine line, OrderLine order) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.QUANTITY;
    }

    @Override
    public String sentence() {
        return "%s: the unit %s is not the one its pack factor was given for. Say how many of %s are in it."
                .formatted(line.called(), line.unit().orElse("?"), order.itemCalled());
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.MAP_PART, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
