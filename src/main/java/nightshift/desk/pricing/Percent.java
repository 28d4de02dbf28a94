package nightshift.desk.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A change in percent of what was, with its sign. */
final class Percent {
    private Percent() {}

    static String of(BigDecimal from, BigDecimal to) {
        if (from.signum() == 0) {
            return "–";
        }
        BigDecimal percent = to.subtract(from).movePointRight(2).divide(from, 1, RoundingMode.HALF_UP);
        return (percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "")
                + percent.abs().toPlainString() + " %";
    }
}
