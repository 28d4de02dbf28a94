package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/** More freight than allowed. */
public record ExcessFreight(BigDecimal charged, BigDecimal allowed) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNEXPECTED_CHARGE;
    }

    @Override
    public String sentence() {
        return "Freight of %s is charged, allowed is %s, difference %s."
                .formatted(Figures.money(charged), Figures.money(allowed), Figures.signed(charged.subtract(allowed)));
    }

    @Override
    public BigDecimal atStake() {
        return charged.subtract(allowed);
    }

    @Override
    public Optional<String> request() {
        return Optional.of("You charged freight of %s; agreed is %s. Please correct it."
                .formatted(Figures.money(charged), Figures.money(allowed)));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_WITHOUT_CHARGE, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
