package nightshift.invoices.reconciliation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.books.Bill;
import nightshift.books.BillCreation;
import nightshift.books.QuickBooksSettings;
import nightshift.core.Workflow;
import nightshift.operations.Difference;
import nightshift.operations.Differences.Found;
import nightshift.operations.ReconciliationSettings;
import nightshift.operations.RecordedWrite;
import nightshift.operations.RunItem;
import org.springframework.stereotype.Component;

/** What to read back of the bills that were entered, and what that shows. */
@Component
public class BillReadBack {
    private static final int READ_AT_ONCE = 100;

    private final ReconciliationSettings settings;
    private final QuickBooksSettings books;
    private final Clock clock;

    public BillReadBack(ReconciliationSettings settings, QuickBooksSettings books, Clock clock) {
        this.settings = settings;
        this.books = books;
        this.clock = clock;
    }

    /** Whether each run reads back what it entered. */
    public boolean afterRuns() {
        return settings.afterRuns();
    }

    /** How far the daily comparison goes back. */
    public Instant since() {
        return clock.instant().minus(Duration.ofDays(settings.days()));
    }

    /** Whether there is anything to look for. */
    public static boolean isAny(List<RecordedWrite> writes, List<RunItem> shadow) {
        return !shadow.isEmpty() || bills(writes).findAny().isPresent();
    }

    /** The ids of the bills that are recorded as standing. */
    public List<String> ids(List<RecordedWrite> writes) {
        return bills(writes)
                .map(write -> write.remoteId().orElseThrow())
                .distinct()
                .toList();
    }

    /** Which of them to read now: those that the copies do not have, or show otherwise. Nothing is called wrong unread. */
    public List<String> readNow(List<RecordedWrite> writes, List<Bill> kept) {
        Map<String, Bill> known = byId(kept);
        return bills(writes)
                .filter(write -> !BillDifferences.of(write, shown(write, known)).isEmpty())
                .map(write -> write.remoteId().orElseThrow())
                .distinct()
                .limit(READ_AT_ONCE)
                .toList();
    }

    /** @param asked ids that were read now, with what came of it in {@code now} */
    public Found find(List<RecordedWrite> writes, List<Bill> kept, List<String> asked, List<Bill> now) {
        Map<String, Bill> agreeing = byId(kept);
        Map<String, Bill> read = byId(now);
        Set<String> subjects = new HashSet<>();
        List<Difference> differences = new ArrayList<>();
        bills(writes).forEach(write -> {
            boolean certain = asked.contains(write.remoteId().orElseThrow());
            List<Difference> found = BillDifferences.of(write, shown(write, certain ? read : agreeing));
            if (found.isEmpty() || certain && isSure(write, shown(write, read))) {
                subjects.add(write.target());
                differences.addAll(found);
            }
        });
        return new Found(Workflow.INVOICES, subjects, subjects.size(), differences);
    }

    /** A bill that was entered only just now may not be shown yet; one that is shown is as it is shown. */
    private boolean isSure(RecordedWrite write, Optional<Bill> shown) {
        Instant longAgo = clock.instant().minus(books.changesOverlap());
        return shown.isPresent() || write.finishedAt().filter(longAgo::isAfter).isPresent();
    }

    private static Stream<RecordedWrite> bills(List<RecordedWrite> writes) {
        return writes.stream()
                .filter(write -> write.payload() instanceof BillCreation
                        && write.achieved()
                        && write.remoteId().isPresent());
    }

    private static Optional<Bill> shown(RecordedWrite write, Map<String, Bill> bills) {
        return write.remoteId().map(bills::get);
    }

    private static Map<String, Bill> byId(List<Bill> bills) {
        return bills.stream().collect(Collectors.toMap(Bill::id, Function.identity(), (one, same) -> one));
    }
}
