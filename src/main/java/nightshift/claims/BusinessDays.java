package nightshift.claims;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** The days on which people answer: neither Saturday, Sunday nor a holiday, in the store's time zone. */
public record BusinessDays(ZoneId zone, Set<LocalDate> holidays) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public BusinessDays {
        holidays = Set.copyOf(holidays);
    }

    /** So many business days later, at the same time of day. */
    public Instant after(Instant start, int days) {
        ZonedDateTime at = start.atZone(zone);
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            left -= isOne(at.toLocalDate()) ? 1 : 0;
        }
        return at.toInstant();
    }

    private boolean isOne(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
