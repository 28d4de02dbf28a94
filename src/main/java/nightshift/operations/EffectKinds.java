package nightshift.operations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.EffectPayload;
import org.springframework.stereotype.Component;

/** The kinds of write there are: every {@link EffectKind} bean. */
@Component
public class EffectKinds {
    private final Map<String, EffectKind> kinds;

    public EffectKinds(List<EffectKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(EffectKind::name, Function.identity()));
    }

    public EffectKind named(String name) {
        EffectKind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException("There is no effect kind \"" + name
                    + "\": its module must declare it as an EffectKind bean. There are "
                    + kinds.keySet().stream().sorted().toList());
        }
        return kind;
    }

    public Collection<EffectKind> all() {
        return kinds.values();
    }

    /** The names of the kinds whose effects wait for a batch; never empty, so that SQL takes it as a list. */
    List<String> batched() {
        return Stream.concat(
                        Stream.of("none"),
                        kinds.values().stream().filter(EffectKind::batched).map(EffectKind::name))
                .toList();
    }

    EffectPayload payload(String kind, String json) {
        return StoredJson.read(json, named(kind).payload());
    }

    String json(EffectPayload payload) {
        EffectKind kind = named(payload.kind());
        if (!kind.payload().isInstance(payload)) {
            throw new IllegalStateException("An effect of kind " + kind.name() + " is a "
                    + kind.payload().getSimpleName() + ", not a "
                    + payload.getClass().getSimpleName());
        }
        return StoredJson.write(payload);
    }
}
