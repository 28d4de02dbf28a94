package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/** What would be booked is not the invoice's total. */
public record TotalVariance(BigDecimal booked, BigDecimal total) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.ARITHMETIC;
    }

    @Override
    public String sentence() {
        return "Lines, freight, charges and tax make %s, but the total is %s, difference %s."
                .formatted(Figures.money(booked), Figures.money(total), Figures.signed(total.subtract(booked)));
    }

    @Override
    public BigDecimal atStake() {
        return total.subtract(booked).abs();
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + " Please check the total.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ENTER_VALUES, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
