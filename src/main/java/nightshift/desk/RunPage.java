package nightshift.desk;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.RunView;

/** A run with its items, as the pages show it. */
record RunPage(RunView run, List<OutcomeGroup> groups) {
    static RunPage of(RunView run, List<RunItem> items) {
        return new RunPage(run, OutcomeGroup.of(items));
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

    public Optional<Instant> finishedAt() {
        return run.finishedAt();
    }

    /** How many items there are of each outcome, those of the run's own counts that are not zero. */
    public Map<ItemOutcome, Integer> counts() {
        Map<ItemOutcome, Integer> counts = new EnumMap<>(ItemOutcome.class);
        run.counts().forEach((outcome, count) -> {
            if (count > 0) {
                counts.put(outcome, count);
            }
        });
        return counts;
    }

    public int total() {
        return run.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    public String title(ItemOutcome outcome) {
        return OutcomeGroup.title(outcome);
    }
}
