package nightshift.inventory.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nightshift.inventory.StopCause;
import nightshift.inventory.SweepFacts;
import nightshift.operations.RunItem;
import nightshift.operations.RunItem.EffectView;
import nightshift.summaries.Counted;
import nightshift.summaries.DeskLinks;
import nightshift.summaries.Summary.Line;
import nightshift.summaries.Summary.Section;
import nightshift.summaries.Summary.Tone;

/** The sections about stock: short, with a few examples; the whole is on the desk. */
final class StockSections {
    private static final int MOST_EXAMPLES = 12;
    private static final int MOST_LEFT_ALONE = 3;

    private final List<RunItem> items;
    private final Optional<RunItem> sweep;
    private final DeskLinks links;

    StockSections(List<RunItem> items, DeskLinks links) {
        this.items = items;
        this.sweep = StockSummaryWriter.sweep(items);
        this.links = links;
    }

    Section alerts() {
        return new Section("Alerts", Tone.WATCH, lines(SweepFacts.ALERTS));
    }

    Section unknown() {
        return new Section("Rules that could not apply", Tone.WATCH, lines(SweepFacts.UNKNOWN));
    }

    Section differing() {
        return new Section(
                "Amazon does not show what the connector should write", Tone.WATCH, lines(SweepFacts.DIFFERING));
    }

    private List<Line> lines(String name) {
        return sweep.map(item -> SweepFacts.sentences(item, name)).orElse(List.of()).stream()
                .map(Line::new)
                .toList();
    }

    /** One line for each supplier: what was decided, how its writes stand, and what was paused or brought back. */
    Section written() {
        return new Section(
                "By supplier",
                Tone.NOTE,
                StockSummaryWriter.written(items).stream().map(this::supplier).toList());
    }

    private Line supplier(RunItem item) {
        String decided = new Counted()
                .and(SweepFacts.count(item, "pause"), "paused")
                .and(SweepFacts.count(item, "resume"), "brought back")
                .and(SweepFacts.count(item, "set"), "count changed", "counts changed")
                .and(SweepFacts.count(item, "drafted"), "product off the shop", "products off the shop")
                .and(SweepFacts.count(item, "back_in_shop"), "product back in the shop", "products back in the shop")
                .toString();
        List<String> examples = SweepFacts.sentences(item, SweepFacts.EXAMPLES).stream()
                .limit(MOST_EXAMPLES)
                .toList();
        return new Line(
                item.itemKey() + ": " + decided + ". " + states(item) + afresh(item), examples, links.item(item));
    }

    private static String afresh(RunItem item) {
        long afresh =
                item.effects().stream().filter(EffectView::isDecidedAfresh).count();
        return afresh == 0
                ? ""
                : " " + afresh
                        + (afresh == 1 ? " count had" : " counts had")
                        + " changed in the channel before the write: the next run decides afresh.";
    }

    private static String states(RunItem item) {
        Map<String, Long> states = item.effects().stream()
                .collect(Collectors.groupingBy(EffectView::state, TreeMap::new, Collectors.counting()));
        return "Writes: "
                + states.entrySet().stream()
                        .map(state -> state.getValue() + " " + state.getKey().replace('_', ' '))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    Section leftAlone() {
        List<Line> lines = new ArrayList<>();
        sweep.ifPresent(item -> {
            for (StopCause cause : StopCause.values()) {
                int count = SweepFacts.count(item, cause.code());
                if (count > 0) {
                    lines.add(new Line(
                            count + ": " + cause.inWords() + ".",
                            SweepFacts.leftAlone(item, cause).stream()
                                    .limit(MOST_LEFT_ALONE)
                                    .toList()));
                }
            }
        });
        return new Section("Left alone", Tone.NOTE, lines);
    }
}
