package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/** Freight is charged, and neither the order nor the vendor's rule allows any. */
public record UnexpectedFreight(BigDecimal charged, String orders) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNEXPECTED_CHARGE;
    }

    @Override
    public String sentence() {
        return "Freight of %s is charged, but %s has none.".formatted(Figures.money(charged), orders);
    }

    @Override
    public BigDecimal atStake() {
        return charged;
    }

    @Override
    public Optional<String> request() {
        return Optional.of("You charged freight of %s; our order %s has none. Please take it off."
                .formatted(Figures.money(charged), orders));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_WITHOUT_CHARGE, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
