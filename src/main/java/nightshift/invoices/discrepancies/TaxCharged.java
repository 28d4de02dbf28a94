package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/** Sales tax is charged to a store that buys for resale. */
public record TaxCharged(BigDecimal tax) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.TAX;
    }

    @Override
    public String sentence() {
        return "Tax of %s is charged, and no rule of this vendor books it.".formatted(Figures.money(tax));
    }

    @Override
    public BigDecimal atStake() {
        return tax;
    }

    @Override
    public Optional<String> request() {
        return Optional.of(
                "You charged tax of %s. We buy for resale; please take it off.".formatted(Figures.money(tax)));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_WITHOUT_CHARGE, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
