package nightshift.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days on which suppliers ship and people answer: Monday to Friday without holidays, in the store's time zone.
 *
 * @param holidays further days that are none
 */
public record BusinessDays(Set<LocalDate> holidays) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public BusinessDays {
        holidays = Set.copyOf(holidays);
    }

    /** How many business days came after this day, up to and including the other; none where the other is earlier. */
    public int after(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
                .filter(this::contains)
                .count();
    }

    /** So many business days later, at the same time of day. */
    public ZonedDateTime later(ZonedDateTime from, int days) {
        ZonedDateTime later = from;
        for (int left = days; left > 0; ) {
            later = later.plusDays(1);
            left -= contains(later.toLocalDate()) ? 1 : 0;
        }
        return later;
    }

    /** One business day back: on a Monday at two in the morning that is Friday at two in the morning. */
    public ZonedDateTime oneBack(ZonedDateTime from) {
        ZonedDateTime back = from.minusDays(1);
        while (!contains(back.toLocalDate())) {
            back = back.minusDays(1);
        }
        return back;
    }

    private boolean contains(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
