package nightshift.pricing;

import java.math.BigDecimal;
import java.util.Optional;

/** The guardrails of one item, after the more special ones had their say. Every one without Optional is set. */
public record Limits(
        BigDecimal minMargin,
        Percent minMarginPercent,
        Optional<BigDecimal> minPrice,
        Optional<BigDecimal> maxPrice,
        Optional<BigDecimal> map,
        Percent maxMovePerRun,
        Percent maxMovePerDay,
        Percent maxOverFloor,
        Percent rivalAtLeast,
        Percent rivalAtMost,
        BigDecimal leastChange,
        Optional<String> ending,
        BigDecimal shippingCharge,
        Parity parity) {}
