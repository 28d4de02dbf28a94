package nightshift.sandbox.shopify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the input objects of the mutations, already checked against the schema. */
@SuppressWarnings("unchecked")
final class Inputs {
    private Inputs() {}

    static List<Map<String, Object>> groups(Map<String, Object> input) {
        return (List<Map<String, Object>>) input.getOrDefault("lineItemsByFulfillmentOrder", List.of());
    }

    static List<Map<String, Object>> lines(Map<String, Object> group) {
        return (List<Map<String, Object>>) group.getOrDefault("fulfillmentOrderLineItems", List.of());
    }

    static int quantity(Map<String, Object> line) {
        return (Integer) Objects.requireNonNull(line.get("quantity"));
    }

    /** Line id to quantity; empty when the lines are left out, which means all that remain. */
    static Optional<Map<String, Integer>> quantities(Map<String, Object> group) {
        if (lines(group).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> quantities = new LinkedHashMap<>();
        lines(group)
                .forEach(line ->
                        quantities.merge(String.valueOf(line.get("id")), quantity(line), Integer::sum));
        return Optional.of(quantities);
    }

    static StoredOrder.Tracking tracking(@Nullable Object input) {
        Map<String, Object> tracking = input == null ? Map.of() : (Map<String, Object>) input;
        return new StoredOrder.Tracking(
                (String) tracking.get("company"), list(tracking, "number", "numbers"), list(tracking, "url", "urls"));
    }

    private static List<String> list(Map<String, Object> input, String one, String many) {
        Object single = input.get(one);
        return single == null ? (List<String>) input.getOrDefault(many, List.of()) : List.of(String.valueOf(single));
    }
}
