package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.matching.OrderLine;

/** Another item than ordered, like it in words or price. */
public record SubstitutedItem(InvoiceLine line, OrderLine ordered) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.EXTRA_LINE;
    }

    @Override
    public String sentence() {
        return "%s: it is not on %s, but %s is, which is like it and not billed. Was it substituted?"
                .formatted(line.called(), ordered.orderCalled(), ordered.itemCalled());
    }

    @Override
    public BigDecimal atStake() {
        return line.amount().map(Found::value).orElse(BigDecimal.ZERO);
    }

    @Override
    public Optional<String> request() {
        return Optional.of(
                "%s: we ordered %s. Please confirm what was shipped.".formatted(line.called(), ordered.itemCalled()));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.MAP_PART, Resolution.ACCEPT, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
