package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Sums that agree with each other.
 *
 * @param byLines whether the lines themselves were added up, and not only the printed subtotal
 * @param charges as they count in the total: a discount is negative
 * @param taxes the tax, or one tax for each rate
 * @param previous an old balance that the printed total contains
 * @param taxInside whether the lines contain the tax
 * @param leftOut charges that are printed, but do not count in the total
 * @param off how much the total is away, within a cent
 */
record SumSolution(
        BigDecimal goods,
        boolean byLines,
        SumEntry total,
        List<SumEntry> charges,
        List<SumEntry> taxes,
        Optional<SumEntry> previous,
        boolean taxInside,
        List<SumEntry> leftOut,
        BigDecimal off) {
    BigDecimal tax() {
        return SumEntries.sum(taxes);
    }

    BigDecimal charged() {
        return SumEntries.sum(charges);
    }
}
