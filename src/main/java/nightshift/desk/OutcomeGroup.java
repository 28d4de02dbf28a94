package nightshift.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

/** The items of a run that came out the same way, under one heading. */
public record OutcomeGroup(ItemOutcome outcome, List<RunItem> items) {
    /** What needs a person comes first, what needs nobody last. */
    private static final List<ItemOutcome> ORDER = List.of(
            ItemOutcome.FLAGGED,
            ItemOutcome.FAILED,
            ItemOutcome.STAGED,
            ItemOutcome.WAITING,
            ItemOutcome.SHADOW,
            ItemOutcome.DONE,
            ItemOutcome.KNOWN_EXCEPTION,
            ItemOutcome.IGNORED);

    static List<OutcomeGroup> of(List<RunItem> items) {
        Map<ItemOutcome, List<RunItem>> byOutcome = items.stream()
                .collect(Collectors.groupingBy(
                        RunItem::outcome, () -> new EnumMap<>(ItemOutcome.class), Collectors.toList()));
        return ORDER.stream()
                .filter(byOutcome::containsKey)
                .map(outcome -> new OutcomeGroup(outcome, Objects.requireNonNull(byOutcome.get(outcome))))
                .toList();
    }

    /** The outcome in words a person acts on. */
    public static String title(ItemOutcome outcome) {
        return switch (outcome) {
            case FLAGGED -> "Need you";
            case FAILED -> "Failed technically";
            case STAGED -> "Wait for approval";
            case WAITING -> "Under way";
            case SHADOW -> "Decided, not written (shadow)";
            case DONE -> "Done";
            case KNOWN_EXCEPTION -> "Known exceptions";
            case IGNORED -> "Nothing to do";
        };
    }

    public String title() {
        return title(outcome);
    }

    /** Long lists that need nobody start folded. */
    public boolean open() {
        return outcome == ItemOutcome.FLAGGED || outcome == ItemOutcome.FAILED || outcome == ItemOutcome.STAGED;
    }
}
