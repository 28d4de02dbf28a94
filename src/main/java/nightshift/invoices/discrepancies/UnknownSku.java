package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.matching.OrderLine;

/** Nobody knows which of our items the line is. */
public record UnknownSku(InvoiceLine line, Optional<OrderLine> proposal) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNKNOWN_SKU;
    }

    @Override
    public String sentence() {
        return line.called()
                + proposal.map(order -> ": the part is not known; by its description it is %s of %s. Map the part once."
                                .formatted(order.itemCalled(), order.orderCalled()))
                        .orElse(": the part is not known. Map it to a SKU.");
    }

    @Override
    public BigDecimal atStake() {
        return line.amount().map(Found::value).orElse(BigDecimal.ZERO);
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.MAP_PART, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
