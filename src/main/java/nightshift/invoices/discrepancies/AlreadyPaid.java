package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/** The paper says that something of it was paid already; its bill would be open over the whole sum, to be paid again. */
public record AlreadyPaid(BigDecimal due, BigDecimal total) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.ALREADY_PAID;
    }

    @Override
    public String sentence() {
        return "It asks for no more than %s of its %s: %s are paid or settled already, it says. Check that the payment is in QuickBooks: the bill would be open over %s."
                .formatted(Figures.money(due), Figures.money(total), Figures.money(atStake()), Figures.money(total));
    }

    @Override
    public BigDecimal atStake() {
        return total.subtract(due);
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
