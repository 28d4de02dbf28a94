package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The purchase order is closed. */
public record ClosedOrder(String order) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.CLOSED_PO;
    }

    @Override
    public String sentence() {
        return "%s is closed: reopen it in the books if the invoice is right.".formatted(order);
    }

    @Override
    public Optional<String> request() {
        return Optional.of("Our order %s is closed. Please check what your invoice is for.".formatted(order));
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
