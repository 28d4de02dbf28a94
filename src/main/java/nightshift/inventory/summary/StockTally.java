package nightshift.inventory.summary;

import java.util.ArrayList;
import java.util.List;
import nightshift.inventory.StopCause;
import nightshift.inventory.SweepFacts;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.summaries.Counted;

/**
 * How much of the stock became what, over both channels.
 *
 * @param paused listings, as decided and not held back by a breaker
 * @param flags that need a person
 * @param shadow whether nothing was written because of the mode
 * @param staged whether all waits for approval because of the mode
 */
record StockTally(
        boolean swept,
        int items,
        int live,
        int paused,
        int resumed,
        int changed,
        int drafted,
        int back,
        int stopped,
        int flags,
        boolean shadow,
        boolean staged) {

    static StockTally of(List<RunItem> items) {
        List<RunItem> written = StockSummaryWriter.written(items);
        RunItem sweep = StockSummaryWriter.sweep(items).orElse(null);
        return new StockTally(
                sweep != null,
                sweep == null ? 0 : SweepFacts.count(sweep, "items"),
                sweep == null ? 0 : SweepFacts.count(sweep, "live"),
                sum(written, "pause"),
                sum(written, "resume"),
                sum(written, "set"),
                sum(written, "drafted"),
                sum(written, "back_in_shop"),
                sweep == null ? 0 : stopped(sweep),
                (int) items.stream()
                        .filter(item -> item.outcome() == ItemOutcome.FLAGGED)
                        .count(),
                written.stream().anyMatch(item -> item.outcome() == ItemOutcome.SHADOW),
                written.stream().anyMatch(item -> item.outcome() == ItemOutcome.STAGED));
    }

    private static int sum(List<RunItem> items, String what) {
        return items.stream().mapToInt(item -> SweepFacts.count(item, what)).sum();
    }

    private static int stopped(RunItem sweep) {
        int stopped = 0;
        for (StopCause cause : StopCause.values()) {
            stopped += SweepFacts.count(sweep, cause.code());
        }
        return stopped;
    }

    String subject(int failedSteps) {
        String counts = new Counted()
                .and(paused, "listing paused", "listings paused")
                .and(resumed, "brought back")
                .and(changed, "count changed", "counts changed")
                .and(flags, "needs you", "need you")
                .and(failedSteps, "step failed", "steps failed")
                .toString();
        return "Stock: " + (counts.isEmpty() ? "nothing to change" : counts);
    }

    List<String> lead(int failedSteps) {
        List<String> lead = new ArrayList<>();
        if (!swept) {
            lead.add("Nothing was decided in this run.");
        } else {
            lead.add("%d items were looked at, %d of them on sale.".formatted(items, live));
            lead.add(subject(failedSteps).substring("Stock: ".length()) + ".");
        }
        if (shadow) {
            lead.add("Mode shadow: this is what would have been written.");
        }
        if (staged) {
            lead.add("Mode review: it is written when somebody approves it.");
        }
        return lead;
    }
}
