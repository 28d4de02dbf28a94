package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.Charge;
import nightshift.invoices.Figures;

/** A fee or surcharge that was not agreed. */
public record UnexpectedCharge(Charge charge) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNEXPECTED_CHARGE;
    }

    @Override
    public String sentence() {
        return "%s: %s is charged, which was not agreed.".formatted(charge.label(), Figures.money(charge.value()));
    }

    @Override
    public BigDecimal atStake() {
        return charge.value();
    }

    @Override
    public Optional<String> request() {
        return Optional.of("%s: you charged %s, which we did not agree on. Please take it off."
                .formatted(charge.label(), Figures.money(charge.value())));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_WITHOUT_CHARGE, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
