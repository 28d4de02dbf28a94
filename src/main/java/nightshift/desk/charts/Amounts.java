package nightshift.desk.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The amounts an axis goes over, from and to round ones.
 *
 * @param step between two marks: 1, 2 or 5 times a power of ten
 */
record Amounts(BigDecimal lowest, BigDecimal highest, BigDecimal step) {
    private static final int MARKS = 4;
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "5", "10").map(BigDecimal::new).toList();

    /** @param fromZero whether nothing at all is part of the picture, as with stock */
    static Amounts of(List<BigDecimal> amounts, boolean fromZero) {
        BigDecimal least = amounts.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal most = amounts.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        if (fromZero) {
            least = least.min(BigDecimal.ZERO);
            most = most.max(BigDecimal.ZERO);
        }
        if (least.compareTo(most) == 0) {
            // a line in the middle, not on an edge
            BigDecimal room = least.abs().movePointLeft(1).max(new BigDecimal("0.1"));
            least = least.subtract(room);
            most = most.add(room);
        }
        BigDecimal step = step(most.subtract(least));
        return new Amounts(
                least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                most.divide(step, 0, RoundingMode.CEILING).multiply(step),
                step);
    }

    private static BigDecimal step(BigDecimal range) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(MARKS), MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal mark = lowest; mark.compareTo(highest) <= 0; mark = mark.add(step)) {
            marks.add(mark);
        }
        return marks;
    }

    /** How far up it is, in parts of that length. */
    int of(BigDecimal amount, int length) {
        return amount.subtract(lowest)
                .multiply(BigDecimal.valueOf(length))
                .divide(highest.subtract(lowest), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** With as many digits as the marks need, and cents where there are any. */
    String words(BigDecimal amount) {
        int digits = Math.max(0, step.stripTrailingZeros().scale());
        return amount.setScale(digits == 0 ? 0 : Math.max(2, digits), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
