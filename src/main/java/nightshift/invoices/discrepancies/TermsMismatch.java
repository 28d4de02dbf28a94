package nightshift.invoices.discrepancies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;

/** The invoice is due at another time than agreed with the vendor. */
public record TermsMismatch(String printed, String agreed) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.TERMS;
    }

    @Override
    public String sentence() {
        return "It is due %s, but agreed is %s.".formatted(printed, agreed);
    }

    @Override
    public Optional<String> request() {
        return Optional.of("Your invoice is due %s; agreed is %s. Please correct it.".formatted(printed, agreed));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.BILL_AT_AGREED_TERMS, Resolution.ASK_VENDOR, Resolution.REJECT);
    }
}
