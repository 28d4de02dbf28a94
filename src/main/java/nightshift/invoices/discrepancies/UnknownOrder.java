package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;

/** No purchase order has the number printed. */
public record UnknownOrder(String printed) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.UNKNOWN_PO;
    }

    @Override
    public String sentence() {
        return "There is no purchase order %s in the books.".formatted(printed);
    }

    @Override
    public Optional<String> request() {
        return Optional.of("We have no order %s. Please check the order number on your invoice.".formatted(printed));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.CHOOSE_ORDER, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
