package nightshift.desk.charts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which days, or hours of a short time, an axis names: as the store's clock shows them, never more than fit side by side. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final Duration SHORT = Duration.ofDays(2);

    private Dates() {}

    /** @param words as people read it */
    record Mark(Instant at, String words) {}

    static List<Mark> of(Window window, ZoneId zone, int atMost) {
        boolean hours = window.length().compareTo(SHORT) <= 0;
        ChronoUnit unit = hours ? ChronoUnit.HOURS : ChronoUnit.DAYS;
        long units = Math.max(1, window.length().dividedBy(unit.getDuration()));
        long step = Stream.of(1L, 2L, 3L, 6L, 7L, 14L, 30L, 60L, 90L, 180L, 365L)
                .filter(some -> units / some < atMost)
                .findFirst()
                .orElse(units);
        List<Mark> marks = new ArrayList<>();
        ZonedDateTime mark = window.to().atZone(zone).truncatedTo(unit);
        while (mark.toInstant().isAfter(window.from())) {
            marks.add(0, new Mark(mark.toInstant(), (hours ? HOUR : DAY).format(mark)));
            mark = mark.minus(step, unit);
        }
        return marks;
    }
}
