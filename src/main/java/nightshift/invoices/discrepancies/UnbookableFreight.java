package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/** Freight is allowed, but nobody said where it is booked. */
public record UnbookableFreight(BigDecimal charged) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNEXPECTED_CHARGE;
    }

    @Override
    public String sentence() {
        return "Freight of %s is allowed, but no account is set for it: set nightshift.invoices.freight-account."
                .formatted(Figures.money(charged));
    }

    @Override
    public BigDecimal atStake() {
        return charged;
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
