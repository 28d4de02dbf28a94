package nightshift.fulfillment.summary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nightshift.core.BusinessDays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the end of the night: {@code nightshift.fulfillment.*}.
 *
 * @param holidays days on which nobody ships; Saturdays and Sundays never count
 */
@Validated
@ConfigurationProperties("nightshift.fulfillment")
public record SummarySettings(@NotNull List<LocalDate> holidays) {
    public SummarySettings {
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
    }

    BusinessDays businessDays() {
        return new BusinessDays(new HashSet<>(holidays));
    }
}
