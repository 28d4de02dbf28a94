package nightshift.operations.reviews;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How people work through what was flagged: {@code nightshift.reviews.*}.
 *
 * @param claimExpiresAfter a claim older than this is free: whoever took it has gone
 * @param lookSchedule Quartz cron: when open reviews are looked up, so that what was fixed by hand closes itself; empty: only
 *     after runs
 */
@Validated
@ConfigurationProperties("nightshift.reviews")
public record ReviewSettings(@NotNull Duration claimExpiresAfter, @NotNull String lookSchedule) {
    public ReviewSettings {
        if (claimExpiresAfter != null && (claimExpiresAfter.isZero() || claimExpiresAfter.isNegative())) {
            throw new IllegalArgumentException(
                    "nightshift.reviews.claim-expires-after must be longer than nothing, for example 15m");
        }
    }
}
