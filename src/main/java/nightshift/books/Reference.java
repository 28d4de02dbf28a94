package nightshift.books;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** QuickBooks' way to name another entity: its id, and a name for people that is often left out. */
record Reference(@Nullable String value, @Nullable String name) {
    static @Nullable Reference to(Optional<String> id) {
        return id.map(value -> new Reference(value, null)).orElse(null);
    }

    static Optional<String> id(@Nullable Reference reference) {
        return Optional.ofNullable(reference).map(Reference::value).filter(value -> !value.isEmpty());
    }

    static Optional<String> label(@Nullable Reference reference) {
        return Optional.ofNullable(reference).map(known -> known.name()).filter(value -> !value.isEmpty());
    }
}
