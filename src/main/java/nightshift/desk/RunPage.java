package nightshift.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.DeadLetter;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Run;

/**
 * A run as the pages show it.
 *
 * @param finishedAt empty while it is under way
 * @param counts how many items there are of each outcome, what needs somebody first
 * @param needs its flags that wait for a person
 * @param groups the other items that are shown, by outcome
 * @param letters what failed before anything was decided about it
 */
record RunPage(
        Run run,
        Optional<Instant> finishedAt,
        Map<ItemOutcome, Integer> counts,
        NeedsYou needs,
        List<OutcomeGroup> groups,
        List<DeadLetter> letters) {
    RunPage {
        counts = inOrder(counts);
        groups = List.copyOf(groups);
        letters = List.copyOf(letters);
    }

    private static Map<ItemOutcome, Integer> inOrder(Map<ItemOutcome, Integer> counts) {
        Map<ItemOutcome, Integer> ordered = new LinkedHashMap<>();
        OutcomeGroup.ORDER.stream().filter(counts::containsKey).forEach(one -> ordered.put(one, counts.get(one)));
        return ordered;
    }

    static String name(Workflow workflow) {
        String key = workflow.key();
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    public long id() {
        return run.id();
    }

    public String name() {
        return name(run.workflow());
    }

    public String trigger() {
        return run.trigger();
    }

    public Instant startedAt() {
        return run.startedAt();
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public String title(ItemOutcome outcome) {
        return OutcomeGroup.title(run.workflow(), outcome);
    }
}
