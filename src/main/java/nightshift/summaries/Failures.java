package nightshift.summaries;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nightshift.operations.DeadLetter;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.Summary.Tone;

/** What failed technically in a run: items with their cause, then steps. All of it can be retried. */
public final class Failures {
    private final RunReport report;
    private final DeskLinks links;
    private final Predicate<DeadLetter> toldElsewhere;

    /** @param toldElsewhere letters that the summary has other words for */
    public Failures(RunReport report, DeskLinks links, Predicate<DeadLetter> toldElsewhere) {
        this.report = report;
        this.links = links;
        this.toldElsewhere = toldElsewhere;
    }

    public Section section() {
        return new Section(
                "Failed technically, can be retried",
                Tone.ACT,
                Stream.concat(items(), others().map(Failures::line)).toList());
    }

    /** Steps of the run itself that failed: then "nothing came in" may not be the truth. */
    public int steps() {
        return (int) others().filter(letter -> letter.step().isPresent()).count();
    }

    private Stream<Line> items() {
        return report.items().stream()
                .filter(item -> item.outcome() == ItemOutcome.FAILED)
                .map(item -> new Line(item.label() + ": " + cause(item), links.item(item)));
    }

    private String cause(RunItem item) {
        return letters(item)
                .findFirst()
                .map(DeadLetter::cause)
                .or(() -> Optional.ofNullable(item.facts().get("cause")).map(Object::toString))
                .or(() -> item.effects().stream()
                        .flatMap(effect -> effect.detail().stream())
                        .findFirst())
                .orElse("the feed it went out with failed");
    }

    private Stream<DeadLetter> letters(RunItem item) {
        return report.openLetters().stream()
                .filter(letter ->
                        letter.workId().filter(id -> id == item.workId()).isPresent()
                                || letter.effectId()
                                        .filter(id -> item.effects().stream().anyMatch(effect -> effect.id() == id))
                                        .isPresent());
    }

    /** Letters of this run that nothing else in the summary speaks of. */
    private Stream<DeadLetter> others() {
        List<DeadLetter> told =
                report.items().stream().flatMap(this::letters).distinct().toList();
        return report.openLetters().stream()
                .filter(letter ->
                        letter.runId().filter(id -> id == report.run().id()).isPresent())
                .filter(letter -> !told.contains(letter))
                .filter(letter -> !toldElsewhere.test(letter));
    }

    private static Line line(DeadLetter letter) {
        return new Line(letter.step()
                        .map(step -> "The step " + step.replace("direct:", "").replace('-', ' ') + " failed: ")
                        .orElse("A write failed: ")
                + letter.cause());
    }
}
