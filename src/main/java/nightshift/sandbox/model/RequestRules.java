package nightshift.sandbox.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What OpenAI checks of a request before it answers: a model, messages, and a strict schema that really is strict. */
final class RequestRules {
    private RequestRules() {}

    static Optional<String> complaint(JsonNode request) {
        if (request.path("model").asText().isBlank()) {
            return Optional.of("you must provide a model parameter");
        }
        if (!request.path("messages").isArray() || request.path("messages").isEmpty()) {
            return Optional.of("'messages' is a required property");
        }
        if (request.findValues("image_url").stream()
                .anyMatch(picture ->
                        !picture.path("url").asText().matches("(?s)data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+"))) {
            return Optional.of("Invalid image data.");
        }
        JsonNode format = request.path("response_format");
        if (!format.path("type").asText().equals("json_schema")) {
            return Optional.empty();
        }
        JsonNode schema = format.path("json_schema");
        if (schema.path("name").asText().isBlank()) {
            return Optional.of("Missing required parameter: 'response_format.json_schema.name'.");
        }
        return schema.path("strict").asBoolean() ? strict(schema.path("schema"), "schema") : Optional.empty();
    }

    private static Optional<String> strict(JsonNode schema, String at) {
        JsonNode properties = schema.path("properties");
        if (properties.isObject()) {
            if (!schema.path("additionalProperties").isBoolean()
                    || schema.path("additionalProperties").asBoolean()) {
                return Optional.of("Invalid schema: In context=" + at
                        + ", 'additionalProperties' is required to be supplied and to be false.");
            }
            Set<String> required = new HashSet<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            for (var names = properties.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (!required.contains(name)) {
                    return Optional.of("Invalid schema: In context=" + at + ", 'required' lacks '" + name + "'.");
                }
                Optional<String> inner = strict(properties.path(name), at + "." + name);
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return schema.has("items") ? strict(schema.path("items"), at + "[]") : Optional.empty();
    }
}
