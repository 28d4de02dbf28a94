package nightshift.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Remote calls by name, as the world counts them. */
final class CallCounts {
    private CallCounts() {}

    static Map<String, Integer> between(JsonNode before, JsonNode after) {
        Map<String, Integer> counts = new TreeMap<>();
        after.properties().forEach(entry -> {
            int calls = entry.getValue().asInt() - before.path(entry.getKey()).asInt();
            if (calls > 0) {
                counts.put(entry.getKey(), calls);
            }
        });
        return counts;
    }
}
