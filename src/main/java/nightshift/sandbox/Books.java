package nightshift.sandbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was written to the simulated world, in order: the truth that tests compare with. Calls are counted too. */
public final class Books {
    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, Integer> calls = new ConcurrentHashMap<>();

    /**
     * @param what the kind of write, for example {@code shopify.fulfillment}, {@code amazon.confirmation}, {@code graph.sent},
     *     {@code graph.draft}, {@code graph.change}
     */
    public void write(String what, String target, Map<String, Object> details) {
        entries.add(new Entry(what, target, Map.copyOf(details)));
    }

    public void count(String call) {
        calls.merge(call, 1, Integer::sum);
    }

    public List<Entry> of(String what) {
        return entries.stream().filter(entry -> entry.what().equals(what)).toList();
    }

    public List<Entry> all() {
        return List.copyOf(entries);
    }

    public Map<String, Integer> calls() {
        return Map.copyOf(calls);
    }

    public record Entry(String what, String target, Map<String, Object> details) {}
}
