package nightshift.desk.charts;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Amounts over time as lines of steps, in the units of an SVG of {@code width} by {@code height}: an amount holds until the next one,
 * and where there is none the line is broken.
 */
public record StepChart(int width, int height, List<Line> lines, List<Mark> amounts, List<Mark> dates) {
    private static final int LEFT = 60;
    private static final int RIGHT = 20;
    private static final int TOP = 10;
    private static final int BOTTOM = 26;
    private static final int A_DATE = 70;

    /** @param path the {@code d} of an SVG path */
    public record Line(String name, String look, String path) {}

    /** A mark of an axis, at this distance from the left or from the top. */
    public record Mark(int at, String words) {}

    /** How large a picture is. */
    public enum Size {
        /** Beside text on a screen. */
        WIDE(840, 280),
        /** As wide as a phone, so that its words can be read there. */
        NARROW(340, 240);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** @param fromZero whether the axis of amounts begins with none at all */
    static StepChart of(List<Series> series, Window window, boolean fromZero, ZoneId zone, Size size) {
        List<Series> shown = series.stream()
                .map(one -> one.within(window))
                .filter(one -> !one.isEmpty())
                .toList();
        Amounts amounts = Amounts.of(shown.stream().flatMap(Series::amounts).toList(), fromZero);
        Place place = new Place(window, amounts, size);
        return new StepChart(
                size.width,
                size.height,
                shown.stream()
                        .map(one -> new Line(one.name(), one.look(), place.path(one)))
                        .toList(),
                amounts.marks().stream()
                        .map(mark -> new Mark(place.y(mark), amounts.words(mark)))
                        .toList(),
                Dates.of(window, zone, (size.width - LEFT - RIGHT) / A_DATE).stream()
                        .map(mark -> new Mark(place.x(mark.at()), mark.words()))
                        .toList());
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return width - RIGHT;
    }

    public int baseLine() {
        return height - BOTTOM;
    }

    /** Where a moment and an amount are in the picture. */
    private record Place(Window window, Amounts amounts, Size size) {
        int x(Instant at) {
            int room = size.width - LEFT - RIGHT;
            long seconds = Duration.between(window.from(), at).toSeconds();
            return LEFT + Math.toIntExact(seconds * room / window.length().toSeconds());
        }

        int y(BigDecimal amount) {
            return size.height - BOTTOM - amounts.of(amount, size.height - TOP - BOTTOM);
        }

        /** Along to each step, then up or down; broken where there is no amount; on to the right edge after the last. */
        String path(Series series) {
            StringBuilder path = new StringBuilder();
            Optional<BigDecimal> before = Optional.empty();
            for (Step step : series.steps()) {
                int x = x(step.at());
                before.ifPresent(amount -> path.append(" H").append(x));
                boolean begins = before.isEmpty();
                step.amount().ifPresent(amount -> path.append(begins ? " M" + x + " " : " V")
                        .append(y(amount)));
                before = step.amount();
            }
            before.ifPresent(amount -> path.append(" H").append(x(window.to())));
            return path.toString().strip();
        }
    }
}
