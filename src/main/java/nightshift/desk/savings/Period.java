package nightshift.desk.savings;

import java.math.BigDecimal;
import nightshift.operations.SavingBasis;

/**
 * What one week or month brought.
 *
 * @param name as people call it, for example {@code week of Nov 23} or {@code Nov 2026}
 * @param modelCost US dollars
 */
public record Period(String name, int untouched, int corrected, int byHand, SavingBasis basis, BigDecimal modelCost) {
    /** Half of the work of an item a person corrected is still saved; one done by hand saves nothing. */
    public BigDecimal hours() {
        return basis.hours(untouched).add(basis.hours(corrected).divide(new BigDecimal(2)));
    }

    /** Money saved, before what the model cost. */
    public BigDecimal money() {
        return basis.money(untouched).add(basis.money(corrected).divide(new BigDecimal(2)));
    }

    public int items() {
        return untouched + corrected + byHand;
    }
}
