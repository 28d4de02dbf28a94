package nightshift.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Holds a sweep as a whole where so much would change at once that wrong data are likelier than a changed market. */
final class Breaker {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BreakerSettings settings;

    Breaker(BreakerSettings settings) {
        this.settings = settings;
    }

    /** Why nothing of this sweep is written; empty: it may be. */
    Optional<String> trips(SweepTally tally) {
        if (tally.moves() < settings.fromMoves()) {
            return Optional.empty();
        }
        return tooMany(tally.moves(), tally.lookedAt(), settings.movingPercent(), "would move", "moving-percent")
                .or(() -> tooMany(
                        tally.atFloor(),
                        tally.lookedAt(),
                        settings.atFloorPercent(),
                        "would end at their floor",
                        "at-floor-percent"))
                .or(() -> oddSum(tally));
    }

    private static Optional<String> tooMany(int those, int all, Percent most, String what, String setting) {
        BigDecimal percent =
                BigDecimal.valueOf(those).multiply(HUNDRED).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
        return percent.compareTo(most.number()) > 0
                ? Optional.of("%d of %d prices %s, more than %s %% (nightshift.pricing.breaker.%s)"
                        .formatted(those, all, what, most.value(), setting))
                : Optional.empty();
    }

    private Optional<String> oddSum(SweepTally tally) {
        BigDecimal change = tally.sumTo()
                .subtract(tally.sumFrom())
                .multiply(HUNDRED)
                .divide(tally.sumFrom(), MathContext.DECIMAL32);
        return change.abs().compareTo(settings.sumPercent().number()) > 0
                ? Optional.of(("the %d prices that would move become %s by %s %% in all, more than %s %%"
                                + " (nightshift.pricing.breaker.sum-percent)")
                        .formatted(
                                tally.moves(),
                                change.signum() < 0 ? "cheaper" : "dearer",
                                change.abs().setScale(1, RoundingMode.HALF_UP).toPlainString(),
                                settings.sumPercent().value()))
                : Optional.empty();
    }
}
