package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/** The paper also asks for money that is owed from before. */
public record PreviousBalance(BigDecimal amount, BigDecimal total) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.PREVIOUS_BALANCE;
    }

    @Override
    public String sentence() {
        return "It also asks for a previous balance of %s; only the invoice itself, %s, can be booked."
                .formatted(Figures.money(amount), Figures.money(total));
    }

    @Override
    public BigDecimal atStake() {
        return amount;
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
