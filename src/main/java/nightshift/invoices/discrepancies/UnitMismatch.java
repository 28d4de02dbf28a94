package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Figures;
import nightshift.invoices.matching.OrderLine;

/** Quantity and price agree with the order only in packs. */
public record UnitMismatch(InvoiceLine line, OrderLine order, BigDecimal factor) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.QUANTITY;
    }

    @Override
    public String sentence() {
        return "%s: billed %s at %s, %s says %s at %s; it agrees if one of his is %s of ours. Confirm the pack factor once."
                .formatted(
                        line.called(),
                        line.quantity()
                                        .map(count -> Figures.count(count.value()))
                                        .orElse("?")
                                + line.unit().map(unit -> " " + unit).orElse(""),
                        line.netPrice().map(Figures::shown).map(Figures::money).orElse("?"),
                        order.orderCalled(),
                        Figures.count(order.line().quantity()),
                        Figures.money(order.line().unitPrice()),
                        Figures.count(factor));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.MAP_PART, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
