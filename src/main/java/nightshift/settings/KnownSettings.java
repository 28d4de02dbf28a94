package nightshift.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

/**
 * Every key that a settings record reads, so that a misspelt one is refused instead of silently doing nothing. List
 * positions count as equal, below a map every key is known.
 */
final class KnownSettings {
    private static final String ANY = "*";

    /** Comparable form (no dashes, positions as {@code []}) to the form people write. */
    private final Map<String, String> keys = new TreeMap<>();

    /** Adds the keys of a settings record under its prefix. */
    void add(String prefix, Class<?> settings) {
        describe(prefix, settings);
    }

    boolean contains(ConfigurationPropertyName name) {
        String key = comparable(name);
        return keys.containsKey(key)
                || keys.keySet().stream()
                        .filter(known -> known.endsWith("." + ANY))
                        .anyMatch(known -> key.startsWith(known.substring(0, known.length() - ANY.length())));
    }

    /** As people write them; positions in lists as {@code []}. */
    Collection<String> names() {
        return Collections.unmodifiableCollection(keys.values());
    }

    /** The known key that is spelt most like this one, where one is near enough to be meant. */
    Optional<String> nearest(ConfigurationPropertyName name) {
        String key = comparable(name);
        int atMost = Math.max(2, key.length() / 6);
        return keys.entrySet().stream()
                .filter(known -> EditDistance.between(key, known.getKey()) <= atMost)
                .min((one, other) -> Integer.compare(
                        EditDistance.between(key, one.getKey()), EditDistance.between(key, other.getKey())))
                .map(Map.Entry::getValue);
    }

    private void describe(String path, Type type) {
        keys.put(path.replace("-", ""), path);
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            Class<?> container = (Class<?>) generic.getRawType();
            if (Collection.class.isAssignableFrom(container)) {
                describe(path + "[]", element);
            } else if (Map.class.isAssignableFrom(container)) {
                keys.put(path.replace("-", "") + "." + ANY, path + "." + ANY);
            }
        } else if (type instanceof Class<?> known && known.isRecord() && !isValue(known)) {
            for (RecordComponent component : known.getRecordComponents()) {
                describe(
                        path + "." + DataObjectPropertyName.toDashedForm(component.getName()),
                        component.getGenericType());
            }
        }
    }

    /** Core values are written as one text, though they are records. */
    private static boolean isValue(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        return components.size() == 1 && components.get(0).getName().equals("value");
    }

    private static String comparable(ConfigurationPropertyName name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.getNumberOfElements(); i++) {
            if (name.isNumericIndex(i)) {
                key.append("[]");
            } else {
                key.append(i == 0 ? "" : ".").append(name.getElement(i, Form.UNIFORM));
            }
        }
        return key.toString();
    }
}
