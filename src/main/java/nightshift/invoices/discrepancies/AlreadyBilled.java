package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.Figures;
import nightshift.invoices.matching.OrderLine;

/** More is billed than is still open: part of it is on earlier bills. */
public record AlreadyBilled(InvoiceLine line, OrderLine order, BigDecimal quantity) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.ALREADY_BILLED;
    }

    @Override
    public String sentence() {
        return "%s: billed %s, but of %s ordered on %s %s are billed already, so only %s are open"
                .formatted(
                        line.called(),
                        Figures.count(quantity),
                        Figures.count(order.line().quantity()),
                        order.orderCalled(),
                        Figures.count(order.line().billed()),
                        Figures.count(order.line().open()));
    }

    @Override
    public BigDecimal atStake() {
        return Figures.cents(
                quantity.subtract(order.line().open()).multiply(order.line().unitPrice()));
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + ". Please check whether you billed it before.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.BILL_PARTIALLY, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
