package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;
import nightshift.invoices.matching.OrderLine;

/** Something ordered is not billed, or not all of it, and nothing says that it is still to come. */
public record MissingLine(OrderLine order, BigDecimal billed, Optional<BigDecimal> shipped) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.MISSING_LINE;
    }

    @Override
    public String sentence() {
        return (billed.signum() == 0
                        ? "%s of %s, %s ordered, is not on the invoice"
                                .formatted(
                                        order.itemCalled(),
                                        order.orderCalled(),
                                        Figures.count(order.line().open()))
                        : "%s of %s: only %s of %s are billed"
                                .formatted(
                                        order.itemCalled(),
                                        order.orderCalled(),
                                        Figures.count(billed),
                                        Figures.count(order.line().open())))
                + shipped.map(count -> ", though %s were shipped".formatted(Figures.count(count)))
                        .orElse(", and nothing says that the rest is still to come");
    }

    @Override
    public BigDecimal atStake() {
        return Figures.cents(order.line()
                        .open()
                        .subtract(billed)
                        .multiply(order.line().unitPrice()))
                .negate();
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + ". Please tell us whether it is still to come.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.BILL_PARTIALLY, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
