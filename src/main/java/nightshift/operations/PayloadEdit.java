package nightshift.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import nightshift.core.EffectPayload;

/** Puts what a person changed into the data of a write: only what its kind declares editable, checked by the record itself. */
final class PayloadEdit {
    private static final String VALUE = "value";

    private final EffectKind kind;

    PayloadEdit(EffectKind kind) {
        this.kind = kind;
    }

    /**
     * @param stored the payload as it is
     * @param edited a JSON object: the whole payload, or only the fields that change
     * @throws BadValue with a sentence that names what is wrong
     */
    EffectPayload apply(String stored, String edited) {
        ObjectNode before = object("The stored data", stored);
        ObjectNode asked = object("The edited data", edited);
        asked.fieldNames().forEachRemaining(this::requireKnown);
        ObjectNode after = before.deepCopy();
        asked.properties().forEach(field -> after.set(field.getKey(), shaped(before.get(field.getKey()), field)));
        TreeSet<String> changed = new TreeSet<>();
        compare("", before, after, changed);
        if (changed.isEmpty()) {
            throw new BadValue("Nothing was changed. May be edited: " + editable());
        }
        changed.stream().filter(path -> !isEditable(path)).findFirst().ifPresent(path -> {
            throw new BadValue(
                    "\"" + path + "\" of a " + kind.name() + " may not be changed. May be edited: " + editable());
        });
        return StoredJson.readEdited(after.toString(), kind.payload());
    }

    private static ObjectNode object(String what, String json) {
        if (StoredJson.tree(what, json) instanceof ObjectNode object) {
            return object;
        }
        throw new BadValue(what + " must be a JSON object such as {\"trackingNumbers\": [\"1Z...\"]}");
    }

    private void requireKnown(String field) {
        List<String> fields = Arrays.stream(kind.payload().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        if (!fields.contains(field)) {
            throw new BadValue("A " + kind.name() + " has no \"" + field + "\". May be edited: " + editable());
        }
    }

    private String editable() {
        return kind.editable().isEmpty() ? "nothing" : String.join(", ", kind.editable());
    }

    /** Values such as tracking numbers are stored as {@code {"value": "1Z..."}}; people may write the text alone. */
    private static JsonNode shaped(JsonNode before, Map.Entry<String, JsonNode> asked) {
        return asked.getValue() instanceof ArrayNode list && before instanceof ArrayNode was && !was.isEmpty()
                ? shapedList(was.get(0), list)
                : shapedOne(before, asked.getValue());
    }

    private static ArrayNode shapedList(JsonNode before, ArrayNode asked) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        asked.forEach(element -> list.add(shapedOne(before, element)));
        return list;
    }

    private static JsonNode shapedOne(JsonNode before, JsonNode asked) {
        boolean wrapped = before != null && before.isObject() && before.size() == 1 && before.has(VALUE);
        return wrapped && asked.isTextual()
                ? JsonNodeFactory.instance.objectNode().set(VALUE, asked)
                : asked;
    }

    /** Adds the paths that differ, list positions left out. */
    private static void compare(String path, JsonNode before, JsonNode after, Set<String> changed) {
        if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
            Stream.concat(one.propertyStream(), other.propertyStream())
                    .map(Map.Entry::getKey)
                    .distinct()
                    .forEach(field -> compare(
                            path.isEmpty() ? field : path + "." + field, one.path(field), other.path(field), changed));
        } else if (before instanceof ArrayNode one && after instanceof ArrayNode other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path, one.get(i), other.get(i), changed);
            }
        } else if (!before.equals(after)) {
            changed.add(path);
        }
    }

    private boolean isEditable(String path) {
        return kind.editable().stream().anyMatch(field -> path.equals(field) || path.startsWith(field + "."));
    }
}
