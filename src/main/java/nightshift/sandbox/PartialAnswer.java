package nightshift.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** A GraphQL answer of which one part could not be resolved: null in its place, and an error that says so. */
final class PartialAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PartialAnswer() {}

    static SandboxResponse of(SandboxResponse whole) {
        try {
            JsonNode answer = JSON.readTree(whole.body());
            if (!(answer instanceof ObjectNode json) || !(json.get("data") instanceof ObjectNode data)) {
                return whole;
            }
            String last = last(data.fieldNames());
            data.putNull(last);
            ObjectNode error = json.putArray("errors").addObject();
            error.put("message", "Internal error. Looks like something went wrong on our end.");
            error.putArray("path").add(last);
            error.putObject("extensions").put("code", "INTERNAL_SERVER_ERROR").put("requestId", "sandbox");
            return new SandboxResponse(whole.status(), whole.headers(), JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String last(Iterator<String> names) {
        String last = "";
        while (names.hasNext()) {
            last = names.next();
        }
        return last;
    }
}
