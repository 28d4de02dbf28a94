package nightshift.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How mail is taken in: {@code nightshift.intake.*}.
 *
 * @param schedule Quartz cron: when mail is taken in between the runs; empty: only by runs
 * @param workers how many mails are taken in at the same time
 * @param backfill a date: mail since then is taken in too, always in shadow; unset: none
 */
@Validated
@ConfigurationProperties("nightshift.intake")
public record IntakeSettings(@NotNull String schedule, @Min(1) int workers, @Nullable LocalDate backfill) {
    Optional<Instant> backfillFrom(ZoneId zone) {
        return Optional.ofNullable(backfill).map(date -> date.atStartOfDay(zone).toInstant());
    }
}
