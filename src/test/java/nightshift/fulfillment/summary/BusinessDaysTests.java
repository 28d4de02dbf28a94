package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
