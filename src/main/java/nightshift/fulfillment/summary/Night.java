package nightshift.fulfillment.summary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.operations.DeadLetter;
import nightshift.operations.Run;
import nightshift.operations.RunItem;
import nightshift.operations.RunView;

/**
 * All that is known of a run at its end.
 *
 * @param items decided or failed in this run
 * @param earlier items of earlier runs of the last days, as they stand now
 * @param openLetters what failed technically and is still open, of any run
 */
public record Night(
        RunView run, List<RunItem> items, List<RunItem> earlier, List<DeadLetter> openLetters, Findings findings) {
    public Night {
        items = List.copyOf(items);
        openLetters = List.copyOf(openLetters);
        List<String> tonight = items.stream().map(Night::name).toList();
        earlier = earlier.stream()
                .filter(item -> item.workflow() == run.workflow() && !tonight.contains(name(item)))
                .toList();
    }

    private static String name(RunItem item) {
        return item.workId() + "/" + item.itemKey();
    }

    /** How far back items that still need a person are listed. */
    public static Instant earlierSince(Run run) {
        return run.startedAt().minus(Duration.ofDays(14));
    }

    /** For routes. */
    public static Night of(
            RunView run, List<RunItem> items, List<RunItem> earlier, List<DeadLetter> openLetters, Findings findings) {
        return new Night(run, items, earlier, openLetters, findings);
    }
}
