package nightshift.summaries;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.operations.DeadLetter;
import nightshift.operations.Run;
import nightshift.operations.RunItem;
import nightshift.operations.RunView;

/**
 * What was recorded of a run until its end.
 *
 * @param items decided or failed in this run
 * @param earlier items of earlier runs of the last days that still wait for a person
 * @param openLetters what failed technically and is still open, of any run
 */
public record RunReport(RunView run, List<RunItem> items, List<RunItem> earlier, List<DeadLetter> openLetters) {
    private static final String MAIL = "mail/";

    public RunReport {
        items = List.copyOf(items);
        openLetters = List.copyOf(openLetters);
        Set<String> ofThisRun = items.stream().map(RunReport::name).collect(Collectors.toSet());
        earlier = earlier.stream()
                .filter(item -> item.workflow() == run.workflow() && !ofThisRun.contains(name(item)))
                .toList();
    }

    private static String name(RunItem item) {
        return item.workId() + "/" + item.itemKey();
    }

    /** How far back items that still need a person are listed. */
    public static Instant earlierSince(Run run) {
        return run.startedAt().minus(Duration.ofDays(14));
    }

    /** Row ids of the mails that failed before anything was decided: what they are about has to be looked up. */
    public static List<Long> failedMails(List<RunItem> items, List<RunItem> earlier) {
        return Stream.concat(items.stream(), earlier.stream())
                .filter(RunReport::isFailedMail)
                .map(RunReport::mailId)
                .toList();
    }

    /** @param subjects of the failed mails, by row id */
    public static RunReport of(
            RunView run,
            List<RunItem> items,
            List<RunItem> earlier,
            List<DeadLetter> openLetters,
            Map<Long, String> subjects) {
        return new RunReport(run, named(items, subjects), named(earlier, subjects), openLetters);
    }

    private static List<RunItem> named(List<RunItem> items, Map<Long, String> subjects) {
        return items.stream()
                .map(item -> isFailedMail(item) && subjects.containsKey(mailId(item))
                        ? labelled(item, "Mail \"" + subjects.get(mailId(item)) + "\"")
                        : item)
                .toList();
    }

    private static boolean isFailedMail(RunItem item) {
        return item.decisionId().isEmpty() && item.subject().startsWith(MAIL);
    }

    private static Long mailId(RunItem item) {
        return Long.valueOf(item.subject().substring(MAIL.length()));
    }

    private static RunItem labelled(RunItem item, String label) {
        return new RunItem(
                item.workflow(),
                item.workId(),
                item.subject(),
                item.decisionId(),
                item.itemKey(),
                item.supplier().map(name -> label + " of " + name).orElse(label),
                item.supplier(),
                item.outcome(),
                item.reasons(),
                item.effects(),
                item.facts(),
                item.decidedAt());
    }
}
