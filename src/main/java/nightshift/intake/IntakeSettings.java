package nightshift.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How mail is taken in: {@code nightshift.intake.*}.
 *
 * @param schedule Quartz cron: when mail is taken in between the runs; empty: only by runs
 * @param workers how many mails are taken in at the same time
 * @param backfill a date: mail since then is taken in too, always in shadow; unset: none
 * @param placeholderNames regular expression: what files are called that stand for those Outlook still checks; empty: there are none
 * @param placeholderWait how long a mail with such files waits for the real ones, from when it came
 */
@Validated
@ConfigurationProperties("nightshift.intake")
public record IntakeSettings(
        @NotNull String schedule,
        @Min(1) int workers,
        @Nullable LocalDate backfill,
        @NotNull String placeholderNames,
        @NotNull Duration placeholderWait) {
    public IntakeSettings {
        try {
            Pattern.compile(placeholderNames);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "nightshift.intake.placeholder-names is no regular expression: " + e.getDescription(), e);
        }
    }

    /** The names of files that stand for others; every name where none is set is that of a real file. */
    Pattern placeholder() {
        return Pattern.compile(placeholderNames.isBlank() ? "(?!)" : placeholderNames);
    }

    Optional<Instant> backfillFrom(ZoneId zone) {
        return Optional.ofNullable(backfill).map(date -> date.atStartOfDay(zone).toInstant());
    }
}
