package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.matching.OrderLine;

/** The same line stands on the invoice twice. */
public record DuplicateLine(InvoiceLine line, InvoiceLine first, OrderLine order) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.QUANTITY;
    }

    @Override
    public String sentence() {
        return "%s: it repeats line %s, and %s has no room for both"
                .formatted(line.called(), first.position(), order.orderCalled());
    }

    @Override
    public BigDecimal atStake() {
        return line.amount().map(Found::value).orElse(BigDecimal.ZERO);
    }

    @Override
    public Optional<String> request() {
        return Optional.of(sentence() + ". Please take one of them off.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.BILL_WITHOUT_LINE, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
