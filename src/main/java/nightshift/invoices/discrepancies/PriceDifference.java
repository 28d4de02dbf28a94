package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Figures;
import nightshift.invoices.matching.OrderLine;

/** The unit price is not the one ordered. */
public record PriceDifference(InvoiceLine line, OrderLine order, BigDecimal billed, BigDecimal quantity)
        implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.PRICE;
    }

    @Override
    public String sentence() {
        return "%s: billed %s, %s says %s, difference %s x %s = %s"
                .formatted(
                        line.called(),
                        Figures.money(billed),
                        order.orderCalled(),
                        Figures.money(order.line().unitPrice()),
                        Figures.signed(difference()),
                        Figures.count(quantity),
                        Figures.money(Figures.cents(difference().multiply(quantity))));
    }

    @Override
    public BigDecimal atStake() {
        return Figures.cents(difference().multiply(quantity));
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + ". Please correct the price.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_AT_ORDER_PRICE, Resolution.ASK_VENDOR, Resolution.REJECT);
    }

    private BigDecimal difference() {
        return Figures.shown(billed.subtract(order.line().unitPrice()));
    }
}
