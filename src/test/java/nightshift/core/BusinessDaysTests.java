package nightshift.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessDaysTests {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final BusinessDays days = new BusinessDays(Set.of());

    @Test
    void aWeekendIsNoTimeToShip() {
        assertThat(days.after(FRIDAY, MONDAY)).isEqualTo(1);
        assertThat(days.after(FRIDAY, FRIDAY.plusDays(2))).isZero();
    }

    @Test
    void aWeekHasFiveOfThem() {
        assertThat(days.after(MONDAY, MONDAY.plusDays(7))).isEqualTo(5);
    }

    @Test
    void aHolidayDoesNotCount() {
        assertThat(new BusinessDays(Set.of(LocalDate.parse("2026-11-26"))).after(MONDAY, MONDAY.plusDays(7)))
                .isEqualTo(4);
    }

    @Test
    void anOrderFromTheFutureHasNoAge() {
        assertThat(days.after(MONDAY, FRIDAY)).isZero();
        assertThat(days.after(MONDAY, MONDAY)).isZero();
    }

    @Test
    void oneBackFromMondayIsFriday() {
        ZonedDateTime monday = ZonedDateTime.parse("2026-11-23T02:00:00-05:00[America/New_York]");
        assertThat(days.oneBack(monday)).isEqualTo(monday.minusDays(3));
        assertThat(days.oneBack(monday.plusDays(1))).isEqualTo(monday);
    }

    @Test
    void laterPassesOverWeekendsAndHolidays() {
        BusinessDays thanksgiving = new BusinessDays(Set.of(LocalDate.parse("2026-11-26")));

        assertThat(days.later(inNewYork("2026-11-20T15:00"), 3)).isEqualTo(inNewYork("2026-11-25T15:00"));
        assertThat(thanksgiving.later(inNewYork("2026-11-24T10:00"), 3)).isEqualTo(inNewYork("2026-11-30T10:00"));
    }

    /** Friday evening in New York is Saturday in UTC. */
    @Test
    void laterCountsDaysOfTheStore() {
        assertThat(days.later(inNewYork("2026-11-20T21:00"), 1)).isEqualTo(inNewYork("2026-11-23T21:00"));
    }

    @Test
    void laterStaysAtTheSameTimeOfDayWhenClocksChange() {
        assertThat(days.later(inNewYork("2026-10-30T11:00"), 1)).isEqualTo(inNewYork("2026-11-02T11:00"));
    }

    private static ZonedDateTime inNewYork(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("America/New_York"));
    }
}
