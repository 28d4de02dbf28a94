package nightshift.operations;

import java.util.Optional;
import nightshift.core.BadValue;

/**
 * Which part of a long list is wanted.
 *
 * @param from the {@link Page#next} of the page before; empty: the first page
 */
public record PageAsked(Optional<Long> from, int size) {
    public static final int LARGEST = 200;

    public PageAsked {
        if (size < 1 || size > LARGEST) {
            throw new BadValue("A page has 1 to " + LARGEST + " entries");
        }
    }

    /** For lists that begin with the oldest. */
    long after() {
        return from.orElse(0L);
    }

    /** For lists that begin with the newest. */
    long before() {
        return from.orElse(Long.MAX_VALUE);
    }

    int oneMore() {
        return size + 1;
    }
}
