package nightshift.commandline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.RunSummary;
import nightshift.operations.RunView;

/** A workflow's summary where it has none of its own: the counts, and a sentence for each item that needs a person. */
final class PlainRunSummary implements RunSummary {
    @Override
    public String of(RunView run, List<RunItem> items) {
        return run.workflow().key() + ": " + counts(run.counts()) + "\n"
                + items.stream()
                        .filter(item -> needsAPerson(item.outcome()))
                        .map(PlainRunSummary::line)
                        .collect(Collectors.joining());
    }

    private static String counts(Map<ItemOutcome, Integer> counts) {
        String all = new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> entry.getValue() + " " + entry.getKey().code())
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing to decide" : all;
    }

    private static boolean needsAPerson(ItemOutcome outcome) {
        return outcome == ItemOutcome.FLAGGED || outcome == ItemOutcome.FAILED || outcome == ItemOutcome.STAGED;
    }

    private static String line(RunItem item) {
        return "  " + item.label() + " (" + item.outcome().code() + "): "
                + item.reasons().stream().map(Reason::detail).collect(Collectors.joining(" ")) + "\n";
    }
}
