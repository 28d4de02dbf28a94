package nightshift.desk.charts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How several amounts went, for eyes and for ears: the picture in two sizes, and the same as rows of a table.
 *
 * @param names of the lines, in the order of the cells of each row
 * @param rows newest first: how all amounts stood from that moment on
 * @param more whether older rows are left out
 */
public record Chart(List<StepChart> pictures, List<Name> names, List<Row> rows, boolean more) {
    private static final int MOST_ROWS = 60;

    /** @param look the style class of the line */
    public record Name(String name, String look) {}

    /** @param amounts one for each line; empty: none at that time */
    public record Row(Instant at, List<Optional<BigDecimal>> amounts) {}

    public static Chart of(List<Series> series, Window window, boolean fromZero, ZoneId zone) {
        List<Series> shown = series.stream()
                .map(one -> one.within(window))
                .filter(one -> !one.isEmpty())
                .toList();
        List<Instant> moments = shown.stream()
                .flatMap(one -> one.steps().stream().map(Step::at))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Chart(
                List.of(
                        StepChart.of(shown, window, fromZero, zone, StepChart.Size.WIDE),
                        StepChart.of(shown, window, fromZero, zone, StepChart.Size.NARROW)),
                shown.stream().map(one -> new Name(one.name(), one.look())).toList(),
                moments.stream().limit(MOST_ROWS).map(at -> row(shown, at)).toList(),
                moments.size() > MOST_ROWS);
    }

    private static Row row(List<Series> shown, Instant at) {
        return new Row(at, shown.stream().map(one -> one.at(at)).toList());
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    public StepChart wide() {
        return pictures.get(0);
    }

    public StepChart narrow() {
        return pictures.get(1);
    }
}
