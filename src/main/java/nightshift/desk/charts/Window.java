package nightshift.desk.charts;

import java.time.Duration;
import java.time.Instant;

/** The time a chart shows. */
public record Window(Instant from, Instant to) {
    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A chart from " + from + " to " + to + " shows no time");
        }
    }

    /** After the beginning, up to the end. */
    boolean inside(Instant at) {
        return at.isAfter(from) && !at.isAfter(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
