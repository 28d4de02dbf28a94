package nightshift.intake;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How mail is taken in: {@code nightshift.intake.*}.
 *
 * @param backfill a date: mail since then is taken in too, always in shadow; empty: none
 * @param maxAttachment larger attachments stay in Outlook and are named
 */
@Validated
@ConfigurationProperties("nightshift.intake")
public record IntakeSettings(@NotNull Optional<LocalDate> backfill, @NotNull DataSize maxAttachment) {
    Optional<Instant> backfillFrom(ZoneId zone) {
        return backfill.map(date -> date.atStartOfDay(zone).toInstant());
    }
}
