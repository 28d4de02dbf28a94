package nightshift.sandbox.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result file of a bulk query: one object a line, what lies in a connection on lines of its own with {@code __parentId}. Parents
 * come before their children, but not right before: only that is promised.
 */
final class BulkLines {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PARENTS_TOGETHER = 50;

    private final StringBuilder text = new StringBuilder();
    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private long objects;
    private long roots;

    void add(Map<?, ?> data) {
        int together = 0;
        for (Object root : data.values()) {
            for (Object node : nodes(root)) {
                roots++;
                line((Map<?, ?>) node, null);
                if (++together % PARENTS_TOGETHER == 0) {
                    writeWaiting();
                }
            }
        }
        writeWaiting();
    }

    String text() {
        return text.toString();
    }

    long objects() {
        return objects;
    }

    long roots() {
        return roots;
    }

    private void line(Map<?, ?> node, @Nullable Object parent) {
        Map<String, Object> line = without(node, node.get("id"));
        if (parent != null) {
            line.put("__parentId", parent);
            waiting.add(line);
        } else {
            write(line);
        }
    }

    /** The object without its connections, whose nodes become lines of their own. */
    private Map<String, Object> without(Map<?, ?> object, @Nullable Object id) {
        Map<String, Object> rest = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (value instanceof Map<?, ?> map && map.containsKey("edges")) {
                nodes(value).forEach(child -> line((Map<?, ?>) child, id));
            } else {
                rest.put(String.valueOf(name), value instanceof Map<?, ?> map ? without(map, id) : value);
            }
        });
        return rest;
    }

    private void writeWaiting() {
        waiting.forEach(this::write);
        waiting.clear();
    }

    private void write(Map<String, Object> line) {
        objects++;
        text.append(json(line)).append('\n');
    }

    private static List<Object> nodes(Object connection) {
        List<Object> nodes = new ArrayList<>();
        if (connection instanceof Map<?, ?> map && map.get("edges") instanceof List<?> edges) {
            edges.forEach(edge -> nodes.add(((Map<?, ?>) edge).get("node")));
        }
        return nodes;
    }

    /** As the store writes it: slashes escaped. */
    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value).replace("/", "\\/");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
