package nightshift.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was written to the simulated world, in order: the truth that tests compare with. Calls are counted too. */
public final class Books {
    private final List<Entry> entries = new ArrayList<>();
    private final ConcurrentHashMap<String, Integer> calls = new ConcurrentHashMap<>();

    /**
     * @param what the kind of write, for example {@code shopify.fulfillment}, {@code amazon.confirmation}, {@code graph.sent},
     *     {@code graph.draft}, {@code graph.change}
     */
    public void write(String what, String target, Map<String, Object> details) {
        Entry entry = new Entry(what, target, Map.copyOf(details));
        synchronized (entries) {
            entries.add(entry);
        }
    }

    public void count(String call) {
        calls.merge(call, 1, Integer::sum);
    }

    public List<Entry> of(String what) {
        return all().stream().filter(entry -> entry.what().equals(what)).toList();
    }

    public List<Entry> all() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    public Map<String, Integer> calls() {
        return Map.copyOf(calls);
    }

    public record Entry(String what, String target, Map<String, Object> details) {}
}
