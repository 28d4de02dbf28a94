package nightshift.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nightshift.inventory.StockOutcome.Differs;
import nightshift.inventory.StockOutcome.Stopped;

/** What a sweep left alone, some examples for each cause; all of those that others change, since they are one flag. */
final class StoppedItems {
    private static final int MOST_EXAMPLES = 20;
    private static final int MOST_OF_OTHERS = 2000;

    private final Map<StopCause, List<String>> examples = new EnumMap<>(StopCause.class);
    private final List<OthersChange> byOthers = new ArrayList<>();
    private final List<String> differing = new ArrayList<>();

    void add(ItemVerdict verdict, Stopped stop) {
        List<String> some = examples.computeIfAbsent(stop.cause(), cause -> new ArrayList<>());
        if (some.size() < MOST_EXAMPLES) {
            some.add(named(verdict) + ": " + stop.reason());
        }
        if (stop.cause() == StopCause.CHANGED_BY_OTHERS && byOthers.size() < MOST_OF_OTHERS) {
            byOthers.add(OthersChange.of(verdict.standing(), stop.reason()));
        }
    }

    void differs(ItemVerdict verdict, Differs differs) {
        if (differing.size() < MOST_EXAMPLES) {
            differing.add(named(verdict) + ": " + differs.reason());
        }
    }

    private static String named(ItemVerdict verdict) {
        return verdict.standing().entry().sku() + " (" + verdict.channel().key() + ")";
    }

    List<String> examples(StopCause cause) {
        return List.copyOf(examples.getOrDefault(cause, List.of()));
    }

    List<OthersChange> byOthers() {
        return List.copyOf(byOthers);
    }

    List<String> differing() {
        return List.copyOf(differing);
    }
}
