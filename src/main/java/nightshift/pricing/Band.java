package nightshift.pricing;

import java.math.BigDecimal;
import java.util.Optional;

/** The lowest and highest price that something allows. */
public record Band(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    public static final Band FREE = new Band(Optional.empty(), Optional.empty());

    public static Band from(BigDecimal low) {
        return new Band(Optional.of(low), Optional.empty());
    }

    public static Band upTo(BigDecimal high) {
        return new Band(Optional.empty(), Optional.of(high));
    }

    public static Band between(BigDecimal low, BigDecimal high) {
        return new Band(Optional.of(low), Optional.of(high));
    }
}
