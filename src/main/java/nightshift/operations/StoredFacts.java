package nightshift.operations;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rests on, kept as the text that is stored and understood whenever somebody asks: with the place of each word
 * on its page it is many times as large in memory, and a run may have thousands of items of which few are looked into.
 */
final class StoredFacts extends AbstractMap<String, Object> {
    private final String json;

    StoredFacts(String json) {
        this.json = json;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Collections.unmodifiableMap(understood()).entrySet();
    }

    @Override
    public @Nullable Object get(@Nullable Object fact) {
        return fact instanceof String name ? StoredJson.part(json, name) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object fact) {
        return understood().containsKey(fact);
    }

    private Map<String, Object> understood() {
        return StoredJson.map(json);
    }
}
