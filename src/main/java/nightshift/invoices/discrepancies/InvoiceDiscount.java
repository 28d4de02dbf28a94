package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.Charge;
import nightshift.invoices.Figures;

/** A discount on the whole invoice that the orders do not have. */
public record InvoiceDiscount(Charge charge) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.DISCOUNT;
    }

    @Override
    public String sentence() {
        return "%s: a discount of %s on the whole invoice, which the order does not have."
                .formatted(charge.label(), Figures.money(charge.value().negate()));
    }

    @Override
    public BigDecimal atStake() {
        return charge.value();
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
