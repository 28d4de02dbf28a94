package nightshift.sandbox.amazon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import nightshift.sandbox.SandboxRequest;

/** JSON bodies, strictly: an unknown or missing field is refused. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode body(SandboxRequest request) {
        if (!request.header("content-type").orElse("").startsWith("application/json")) {
            throw ApiError.invalid("Content-Type must be application/json");
        }
        try {
            return MAPPER.readTree(request.text());
        } catch (JsonProcessingException e) {
            throw ApiError.invalid("The request body is not JSON");
        }
    }

    static void fields(JsonNode node, Set<String> required, Set<String> optional) {
        required.stream().filter(name -> !node.hasNonNull(name)).findFirst().ifPresent(name -> {
            throw ApiError.invalid("The field " + name + " is missing");
        });
        node.fieldNames().forEachRemaining(name -> {
            if (!required.contains(name) && !optional.contains(name)) {
                throw ApiError.invalid("The field " + name + " is unknown");
            }
        });
    }
}
