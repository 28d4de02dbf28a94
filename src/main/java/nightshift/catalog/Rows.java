package nightshift.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table, and lists in pieces of a size that a database likes. */
final class Rows {
    static final int AT_ONCE = 200;

    private Rows() {}

    static @Nullable Object[] of(@Nullable Object... values) {
        return values;
    }

    static <T> void inPieces(List<T> all, Consumer<List<T>> consumer) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            consumer.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    /** Those at which the count is zero: the rows that an update did not find. */
    static <T> List<T> missed(List<T> all, int[] counts) {
        List<T> missed = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                missed.add(all.get(i));
            }
        }
        return missed;
    }
}
