package nightshift.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The result file of a bulk mutation: one JSON object for each line of what was uploaded, by its number. */
record BulkResult(Map<Integer, JsonNode> byLine) {
    private static final JsonMapper JSON = new JsonMapper();

    static BulkResult read(byte[] jsonl) {
        Map<Integer, JsonNode> lines = new HashMap<>();
        new String(jsonl, StandardCharsets.UTF_8).lines().forEach(text -> node(text)
                .filter(node -> node.path("__lineNumber").isInt())
                .ifPresent(node -> lines.put(node.path("__lineNumber").asInt(), node)));
        return new BulkResult(lines);
    }

    /** A line that was cut off says nothing. */
    private static Optional<JsonNode> node(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
