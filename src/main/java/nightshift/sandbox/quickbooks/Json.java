package nightshift.sandbox.quickbooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** JSON as the simulated QuickBooks reads and writes it; numbers are decimals. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode read(byte[] body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            // told below
        }
        throw Refusal.of(
                "500", "Unsupported Operation", "Operation the request body is not a JSON object is not supported.");
    }

    /** A list that is empty where the field is missing. */
    static List<JsonNode> list(JsonNode parent, String field) {
        List<JsonNode> all = new ArrayList<>();
        Iterator<JsonNode> items = parent.path(field).elements();
        items.forEachRemaining(all::add);
        return all;
    }

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    static ObjectNode reference(String value, String name) {
        return object().put("value", value).put("name", name);
    }
}
