package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;

/** An item of ours that was not ordered. */
public record ExtraLine(InvoiceLine line, String item, String orders) implements LineDiscrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.EXTRA_LINE;
    }

    @Override
    public String sentence() {
        return "%s: %s is not on %s.".formatted(line.called(), item, orders);
    }

    @Override
    public BigDecimal atStake() {
        return line.amount().map(Found::value).orElse(BigDecimal.ZERO);
    }

    @Override
    public Optional<String> request() {
        return Optional.of("%s: this item is not on our order %s. Please credit it or tell us who ordered it."
                .formatted(line.called(), orders));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.BILL_WITHOUT_LINE, Resolution.MAP_PART, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
