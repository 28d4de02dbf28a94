package nightshift.fulfillment.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.fulfillment.summary.Summary.Line;
import nightshift.fulfillment.summary.Summary.Section;
import nightshift.fulfillment.summary.Summary.Tone;
import nightshift.operations.DeadLetter;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

/** What failed technically in a run: items with their cause, then steps. All of it can be retried. */
final class Failures {
    private final Night night;
    private final DeskLinks links;

    Failures(Night night, DeskLinks links) {
        this.night = night;
        this.links = links;
    }

    Section section() {
        return new Section(
                "Failed technically, can be retried",
                Tone.ACT,
                Stream.concat(items(), others().map(Failures::line)).toList());
    }

    /** Steps of the run itself that failed: then "nothing came in" may not be the truth. */
    int steps() {
        return (int) others().filter(letter -> letter.step().isPresent()).count();
    }

    private Stream<Line> items() {
        return night.items().stream()
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
        return night.openLetters().stream()
                .filter(letter ->
                        letter.workId().filter(id -> id == item.workId()).isPresent()
                                || letter.effectId()
                                        .filter(id -> item.effects().stream().anyMatch(effect -> effect.id() == id))
                                        .isPresent());
    }

    /** Letters of this run that no item speaks of, and no look of the summary either: it has a sentence of its own. */
    private Stream<DeadLetter> others() {
        List<DeadLetter> told =
                night.items().stream().flatMap(this::letters).distinct().toList();
        return night.openLetters().stream()
                .filter(letter ->
                        letter.runId().filter(id -> id == night.run().id()).isPresent())
                .filter(letter -> !told.contains(letter))
                .filter(letter -> Arrays.stream(Look.values()).noneMatch(look -> look.isStepOf(letter)));
    }

    private static Line line(DeadLetter letter) {
        return new Line(letter.step()
                        .map(step -> "The step " + step.replace("direct:", "").replace('-', ' ') + " failed: ")
                        .orElse("A write failed: ")
                + letter.cause());
    }
}
