package nightshift.invoices.discrepancies;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;

/** More money than may be booked without a person. */
public record OverLimit(BigDecimal total, Optional<BigDecimal> limit, String vendor) implements Discrepancy {
    @Override
    public ReasonKind kind() {
        return ReasonKind.OVER_LIMIT;
    }

    @Override
    public String sentence() {
        return limit.map(most ->
                        "The total of %s is not below the limit of %s up to which invoices of %s are booked by themselves."
                                .formatted(Figures.money(total), Figures.money(most), vendor))
                .orElseGet(() ->
                        "Nothing of %s is booked by itself, because no auto-limit is set for him.".formatted(vendor));
    }

    @Override
    public Set<Resolution> ways() {
        return EnumSet.of(Resolution.ACCEPT, Resolution.REJECT);
    }
}
