package nightshift.summaries;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.Summary.Tone;

/** The sections about the items of a run. */
public final class ItemSections {
    /** A line of more names nobody reads; the desk has all of them. */
    private static final int NAMED_AT_MOST = 40;

    private final List<RunItem> items;
    private final DeskLinks links;

    public ItemSections(List<RunItem> items, DeskLinks links) {
        this.items = items;
        this.links = links;
    }

    public Section needYou() {
        return section("Need you", Tone.ACT, ItemOutcome.FLAGGED);
    }

    public Section knownExceptions() {
        return section("Known exceptions", Tone.NOTE, ItemOutcome.KNOWN_EXCEPTION);
    }

    /** What is worth knowing of items that went through, such as a carrier Amazon cannot track. */
    public Section remarks() {
        return new Section(
                "Remarks",
                Tone.NOTE,
                items.stream()
                        .filter(item -> wentThrough(item.outcome()))
                        .filter(item -> !item.reasons().isEmpty())
                        .map(this::line)
                        .toList());
    }

    private static boolean wentThrough(ItemOutcome outcome) {
        return switch (outcome) {
            case DONE, WAITING, STAGED, SHADOW -> true;
            case FLAGGED, KNOWN_EXCEPTION, IGNORED, FAILED -> false;
        };
    }

    private Section section(String title, Tone tone, ItemOutcome outcome) {
        return new Section(
                title,
                tone,
                items.stream()
                        .filter(item -> item.outcome() == outcome)
                        .map(this::line)
                        .toList());
    }

    private Line line(RunItem item) {
        String why = item.reasons().stream().map(Reason::detail).collect(Collectors.joining(" "));
        return new Line(why.contains(item.label()) ? why : name(item) + ": " + why, links.item(item));
    }

    /** A sentence that does not say itself what it is about gets it in front: it is read without the desk. */
    private static String name(RunItem item) {
        return item.supplier()
                .map(supplier -> item.label() + " (" + supplier + ")")
                .orElse(item.label());
    }

    /** Items of earlier runs that still wait for a person, by name only: their sentences were in their own summaries. */
    public static Section stillOpen(List<RunItem> earlier) {
        return new Section(
                "Still open from earlier runs",
                Tone.WATCH,
                Stream.of(
                                named(earlier, "", Set.of(ItemOutcome.FLAGGED, ItemOutcome.FAILED)),
                                named(earlier, "Wait for approval: ", Set.of(ItemOutcome.STAGED)))
                        .flatMap(Optional::stream)
                        .map(Line::new)
                        .toList());
    }

    private static Optional<String> named(List<RunItem> earlier, String what, Set<ItemOutcome> outcomes) {
        List<String> labels = earlier.stream()
                .filter(item -> outcomes.contains(item.outcome()))
                .map(RunItem::label)
                .distinct()
                .toList();
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        int more = labels.size() - NAMED_AT_MOST;
        return Optional.of(what + labels.size() + ": "
                + String.join(", ", labels.subList(0, Math.min(labels.size(), NAMED_AT_MOST)))
                + (more > 0 ? " and " + more + " more." : "."));
    }
}
