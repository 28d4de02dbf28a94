package nightshift.inventory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many items of one supplier, or of the store, became what. An item counts once for each channel, a live one once. */
final class SweepCounts {
    static final String ITEMS = "items";
    static final String LIVE = "live";
    static final String PAUSED_ITEMS = "paused_items";

    private final Map<String, Integer> counts = new TreeMap<>();

    void item(boolean live, boolean paused) {
        add(ITEMS);
        if (live) {
            add(LIVE);
        }
        if (paused) {
            add(PAUSED_ITEMS);
        }
    }

    void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** By name, as kept in the facts of a decision. */
    Map<String, Object> facts() {
        return new LinkedHashMap<>(counts);
    }
}
