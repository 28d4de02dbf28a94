package nightshift.desk;

import java.util.List;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;

/**
 * The items of a run that came out the same way, under one heading.
 *
 * @param items the first of them
 * @param more whether there are more than these
 */
public record OutcomeGroup(ItemOutcome outcome, List<RunItem> items, boolean more) {
    /** What needs a person comes first, what needs nobody last. */
    static final List<ItemOutcome> ORDER = List.of(
            ItemOutcome.FLAGGED,
            ItemOutcome.FAILED,
            ItemOutcome.STAGED,
            ItemOutcome.WAITING,
            ItemOutcome.SHADOW,
            ItemOutcome.DONE,
            ItemOutcome.KNOWN_EXCEPTION,
            ItemOutcome.IGNORED);

    public OutcomeGroup {
        items = List.copyOf(items);
    }

    /** The outcome in words a person acts on. */
    private static String title(ItemOutcome outcome) {
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

    /** Mail is not done when it was sorted: a person still sends its draft, or answers it. */
    public static String title(Workflow workflow, ItemOutcome outcome) {
        boolean mail = workflow == Workflow.TRIAGE || workflow == Workflow.CLAIMS;
        return mail && outcome == ItemOutcome.DONE ? "Drafted or passed on" : title(outcome);
    }

    public String title() {
        return title(outcome);
    }

    /** Whether a person has something to do with items of this outcome; flags are listed by their causes. */
    static boolean listedOnTheRun(ItemOutcome outcome) {
        return outcome == ItemOutcome.FAILED || outcome == ItemOutcome.STAGED;
    }
}
