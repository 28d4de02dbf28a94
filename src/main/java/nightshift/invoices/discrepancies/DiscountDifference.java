package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Figures;
import nightshift.invoices.matching.OrderLine;

/** The price would be the one ordered, if the discount were the one agreed. */
public record DiscountDifference(
        InvoiceLine line,
        OrderLine order,
        BigDecimal billed,
        BigDecimal quantity,
        Optional<BigDecimal> printed,
        Optional<BigDecimal> agreed)
        implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.DISCOUNT;
    }

    @Override
    public String sentence() {
        return "%s: %s, so it costs %s instead of %s by %s, difference %s x %s = %s"
                .formatted(
                        line.called(),
                        discounts(),
                        Figures.money(billed),
                        Figures.money(order.line().unitPrice()),
                        order.orderCalled(),
                        Figures.signed(difference()),
                        Figures.count(quantity),
                        Figures.money(Figures.cents(difference().multiply(quantity))));
    }

    @Override
    public Optional<Integer> position() {
        return Optional.of(line.position());
    }

    @Override
    public BigDecimal atStake() {
        return Figures.cents(difference().multiply(quantity));
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + ". Please correct the discount.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_AT_ORDER_PRICE, Resolution.ASK_VENDOR, Resolution.REJECT);
    }

    private String discounts() {
        return agreed.map(percent -> "the agreed discount of %s%% is missing".formatted(Figures.count(percent)))
                .orElseGet(() -> "a discount of %s%% that the order does not have"
                        .formatted(Figures.count(printed.orElse(BigDecimal.ZERO))));
    }

    private BigDecimal difference() {
        return Figures.shown(billed.subtract(order.line().unitPrice()));
    }
}
