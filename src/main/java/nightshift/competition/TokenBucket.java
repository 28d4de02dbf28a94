package nightshift.competition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * Keepa's bucket of tokens as its last answer left it. A request may run while there is at least one token; what it costs beyond
 * them makes the bucket negative.
 *
 * @param left may be negative
 * @param refillRate tokens a minute
 * @param flowReduction tokens a minute lost to trackings
 * @param refillAt when the next tokens come
 * @param asOf when Keepa said so
 */
public record TokenBucket(int left, int refillRate, BigDecimal flowReduction, Instant refillAt, Instant asOf) {
    private static final Duration TO_BE_SAFE = Duration.ofSeconds(1);
    private static final Duration UNKNOWN_RATE = Duration.ofMinutes(1);

    /** How long to wait until a request may run: nothing while there are tokens. */
    public Duration pause(Instant now) {
        if (left > 0) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(now, refillAt.plus(untilPositive()).plus(TO_BE_SAFE));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** From the next refill on, until what was overdrawn has come back. */
    private Duration untilPositive() {
        BigDecimal perMinute = BigDecimal.valueOf(refillRate).subtract(flowReduction);
        if (left == 0) {
            return Duration.ZERO;
        }
        if (perMinute.signum() <= 0) {
            return UNKNOWN_RATE;
        }
        return Duration.ofMillis(BigDecimal.valueOf(-(long) left)
                .multiply(BigDecimal.valueOf(60_000))
                .divide(perMinute, 0, RoundingMode.CEILING)
                .longValueExact());
    }
}
