package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The invoice names no purchase order. */
public record MissingOrderNumber(Optional<String> proposal) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNKNOWN_PO;
    }

    @Override
    public String sentence() {
        return "It names no purchase order"
                + proposal.map(order -> ": by its amount it could be for " + order + ".")
                        .orElse(": ask for the number, or choose the order.");
    }

    @Override
    public Optional<String> request() {
        return Optional.of("Your invoice names no purchase order of ours. Please send it again with our order number.");
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.CHOOSE_ORDER, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
