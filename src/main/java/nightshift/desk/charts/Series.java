package nightshift.desk.charts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One amount over time.
 *
 * @param name for people, in the legend
 * @param look the style class that gives the line its color and dashes
 */
public record Series(String name, String look, List<Step> steps) {
    public Series {
        steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    }

    /** What it was at that moment. */
    public Optional<BigDecimal> at(Instant moment) {
        return steps.stream()
                .filter(step -> !step.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .flatMap(Step::amount);
    }

    /** As if it had begun with the window: what was before counts by its last step only. */
    Series within(Window window) {
        List<Step> shown = new ArrayList<>();
        at(window.from()).ifPresent(amount -> shown.add(new Step(window.from(), Optional.of(amount))));
        steps.stream().filter(step -> window.inside(step.at())).forEach(shown::add);
        return new Series(name, look, shown);
    }

    Stream<BigDecimal> amounts() {
        return steps.stream().flatMap(step -> step.amount().stream());
    }

    boolean isEmpty() {
        return amounts().findAny().isEmpty();
    }
}
