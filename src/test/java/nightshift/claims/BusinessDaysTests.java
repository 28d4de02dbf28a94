package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessDaysTests {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void skipsTheWeekend() {
        assertThat(days().after(Instant.parse("2026-11-20T20:00:00Z"), 3)) // a Friday
                .isEqualTo("2026-11-25T20:00:00Z");
    }

    @Test
    void skipsHolidays() {
        assertThat(days(LocalDate.parse("2026-11-26")).after(Instant.parse("2026-11-24T15:00:00Z"), 3))
                .isEqualTo("2026-11-30T15:00:00Z");
    }

    @Test
    void countsDaysOfTheStoreNotOfUtc() {
        // Friday evening in New York is Saturday in UTC
        assertThat(days().after(Instant.parse("2026-11-21T02:00:00Z"), 1)).isEqualTo("2026-11-24T02:00:00Z");
    }

    @Test
    void staysAtTheSameTimeOfDayWhenClocksChange() {
        assertThat(days().after(Instant.parse("2026-10-30T15:00:00Z"), 1)).isEqualTo("2026-11-02T16:00:00Z");
    }

    private static BusinessDays days(LocalDate... holidays) {
        return new BusinessDays(NEW_YORK, Set.of(holidays));
    }
}
