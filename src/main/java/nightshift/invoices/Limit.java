package nightshift.invoices;

import java.math.BigDecimal;
import nightshift.core.BadValue;

/**
 * How far a value may be off in one direction. Both bounds must hold; what nobody set is zero, never without bound.
 *
 * @param absolute in money or pieces
 * @param percent of the expected value
 */
public record Limit(BigDecimal absolute, BigDecimal percent) {
    public static final Limit ZERO = new Limit(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Limit {
        if (absolute.signum() < 0 || percent.signum() < 0) {
            throw new BadValue("A tolerance cannot be negative");
        }
    }

    public static Limit of(String absolute, String percent) {
        return new Limit(new BigDecimal(absolute), new BigDecimal(percent));
    }

    boolean allows(BigDecimal expected, BigDecimal difference) {
        BigDecimal off = difference.abs();
        return off.compareTo(absolute) <= 0
                && off.multiply(HUNDRED).compareTo(expected.abs().multiply(percent)) <= 0;
    }
}
