package nightshift.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One page of a long list, cut by the database.
 *
 * @param next where the next page begins: give it as {@code after} (oldest first) or {@code before} (newest first); empty on
 *     the last page
 */
public record Page<T>(List<T> items, Optional<Long> next) {
    public Page {
        items = List.copyOf(items);
    }

    /** @param oneMore up to one row more than the page takes, to know whether there is a next one */
    static <T> Page<T> of(List<T> oneMore, int size, ToLongFunction<T> id) {
        if (oneMore.size() <= size) {
            return new Page<>(oneMore, Optional.empty());
        }
        List<T> items = oneMore.subList(0, size);
        return new Page<>(items, Optional.of(id.applyAsLong(items.get(size - 1))));
    }
}
