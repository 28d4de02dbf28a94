package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Figures;
import nightshift.invoices.matching.OrderLine;

/** More is billed than was ordered. */
public record OverOrdered(InvoiceLine line, OrderLine order, BigDecimal quantity) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.QUANTITY;
    }

    @Override
    public String sentence() {
        return "%s: billed %s, %s ordered %s of %s, %s too many"
                .formatted(
                        line.called(),
                        Figures.count(quantity),
                        order.orderCalled(),
                        Figures.count(order.line().quantity()),
                        order.itemCalled(),
                        Figures.count(quantity.subtract(order.line().quantity())));
    }

    @Override
    public BigDecimal atStake() {
        return Figures.cents(
                quantity.subtract(order.line().quantity()).multiply(order.line().unitPrice()));
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + ". Please correct the quantity.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_PARTIALLY, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
