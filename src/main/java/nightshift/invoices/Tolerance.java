package nightshift.invoices;

import java.math.BigDecimal;

/** What is let pass of one kind of difference, more and less separately. */
public record Tolerance(Limit up, Limit down) {
    public static final Tolerance NONE = new Tolerance(Limit.ZERO, Limit.ZERO);

    /** Whether the actual value is near enough to the expected one. Equal is always near enough. */
    public boolean allows(BigDecimal expected, BigDecimal actual) {
        BigDecimal difference = actual.subtract(expected);
        return switch (difference.signum()) {
            case 0 -> true;
            case 1 -> up.allows(expected, difference);
            default -> down.allows(expected, difference);
        };
    }
}
