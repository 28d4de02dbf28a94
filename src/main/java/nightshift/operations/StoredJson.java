package nightshift.operations;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import nightshift.core.Reason;
import org.jspecify.annotations.Nullable;

/** Values as JSON text in the database. A mapper of its own, so that no web setting changes what is stored. */
final class StoredJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new ParameterNamesModule(), new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
            // a payload stored by an older version may have a component that is gone
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What a person writes is taken word by word: no unknown field, no missing number. */
    private static final ObjectMapper EDITED = MAPPER.copy()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);

    private StoredJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "A " + value.getClass().getSimpleName() + " cannot be stored as JSON: " + e.getOriginalMessage(),
                    e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "The stored " + type.getSimpleName() + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** @throws BadValue when it is no JSON */
    static JsonNode tree(String what, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new BadValue(what + " is no JSON: " + e.getOriginalMessage());
        }
    }

    /** @throws BadValue in the words of the record that refuses it, or of the type that does not fit */
    static <T> T readEdited(String json, Class<T> type) {
        try {
            return EDITED.readValue(json, type);
        } catch (JsonMappingException e) {
            throw new BadValue("The edited data is refused at \"" + path(e) + "\": " + why(e));
        } catch (JsonProcessingException e) {
            throw new BadValue("The edited data is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "the whole" : path;
    }

    private static String why(JsonMappingException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof NullPointerException
                ? "a value is missing"
                : String.valueOf(
                        root instanceof JsonProcessingException json ? json.getOriginalMessage() : root.getMessage());
    }

    static List<Reason> reasons(String json) {
        return readAs(json, new TypeReference<>() {});
    }

    /** The object there, part by part. */
    static Map<String, Object> map(String json) {
        return readAs(json, new TypeReference<>() {});
    }

    /** One part of the object there; the others are passed over, which takes a small part of the time. */
    static @Nullable Object part(String json, String name) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(name);
                parser.nextToken();
                if (wanted) {
                    return MAPPER.readValue(parser, Object.class);
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("A stored value cannot be read: " + e.getMessage(), e);
        }
    }

    private static <T> T readAs(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored value cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
