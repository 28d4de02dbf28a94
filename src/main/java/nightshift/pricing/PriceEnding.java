package nightshift.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Prices that end as the owner likes it, such as .99. */
final class PriceEnding {
    private PriceEnding() {}

    /** The nearest price with this ending that both fences hold, the lower one where two are as near; else the price as it is. */
    static BigDecimal of(BigDecimal price, Optional<String> ending, Fence band, Fence reach) {
        return ending.flatMap(cents -> nearest(price, new BigDecimal("0." + cents), band, reach))
                .orElse(price);
    }

    private static Optional<BigDecimal> nearest(BigDecimal price, BigDecimal cents, Fence band, Fence reach) {
        BigDecimal below = price.subtract(cents).setScale(0, RoundingMode.FLOOR).add(cents);
        return Stream.of(below, below.add(BigDecimal.ONE))
                .map(candidate -> candidate.setScale(2))
                .filter(candidate -> band.holds(candidate) && reach.holds(candidate))
                .min(Comparator.comparing(candidate -> candidate.subtract(price).abs()));
    }
}
