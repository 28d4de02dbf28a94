package nightshift.fulfillment.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The days on which suppliers ship: Monday to Friday without holidays.
 *
 * @param holidays further days on which nobody ships
 */
record BusinessDays(Set<LocalDate> holidays) {
    /** How many business days came after this day, up to and including the other. */
    int after(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
                .filter(this::contains)
                .count();
    }

    /** One business day back: on a Monday at two in the morning that is Friday at two in the morning. */
    ZonedDateTime oneBack(ZonedDateTime from) {
        ZonedDateTime back = from.minusDays(1);
        while (!contains(back.toLocalDate())) {
            back = back.minusDays(1);
        }
        return back;
    }

    private boolean contains(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
