package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;

/** Invoice, vendor and purchase order are not in one currency. Nothing is ever converted. */
public record CurrencyMismatch(String printed, String expected, String whose) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.CURRENCY;
    }

    @Override
    public String sentence() {
        return "The invoice is in %s, but %s is in %s.".formatted(printed, whose, expected);
    }

    @Override
    public Optional<String> request() {
        return Optional.of("Your invoice is in %s; we ordered in %s. Please send it in that currency."
                .formatted(printed, expected));
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
