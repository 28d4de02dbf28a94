package nightshift.operations;

import java.util.List;
import java.util.stream.IntStream;

/** A long list in parts: no statement or request takes any number of values. */
public final class Parts {
    private Parts() {}

    /** In their order, each of at most this size. */
    public static <T> List<List<T>> of(List<T> all, int atMost) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + atMost)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + atMost)))
                .toList();
    }
}
