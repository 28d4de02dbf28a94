package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Figures;
import nightshift.invoices.matching.OrderLine;

/** More is billed than was shipped. */
public record OverShipped(InvoiceLine line, OrderLine order, BigDecimal quantity, BigDecimal shipped)
        implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.QUANTITY;
    }

    @Override
    public String sentence() {
        return "%s: with this invoice %s of %s on %s are billed, but only %s were shipped"
                .formatted(
                        line.called(),
                        Figures.count(order.line().billed().add(quantity)),
                        order.itemCalled(),
                        order.orderCalled(),
                        Figures.count(shipped));
    }

    @Override
    public BigDecimal atStake() {
        return Figures.cents(order.line()
                .billed()
                .add(quantity)
                .subtract(shipped)
                .multiply(order.line().unitPrice()));
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + ". Please send the tracking number of the rest, or correct the quantity.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_PARTIALLY, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
