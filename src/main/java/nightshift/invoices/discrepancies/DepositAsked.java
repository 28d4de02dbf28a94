package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.Charge;
import nightshift.invoices.Figures;

/** A deposit or prepayment is asked for or taken off. */
public record DepositAsked(Charge charge) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNEXPECTED_CHARGE;
    }

    @Override
    public String sentence() {
        return "%s: %s as a deposit or prepayment; check what was paid before."
                .formatted(charge.label(), Figures.money(charge.value()));
    }

    @Override
    public BigDecimal atStake() {
        return charge.value().abs();
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
