package nightshift.catalog;

import java.time.Instant;

/**
 * A whole answer of a channel that lists less than half of what was there. Once it may be an answer that is not all there; the same hours
 * later it is a store that was cleared up.
 */
public final class ShrunkAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int items;
    private final Instant asOf;

    ShrunkAnswer(int items, int before, Instant asOf) {
        super("It lists %d items, and there were %d".formatted(items, before));
        this.items = items;
        this.asOf = asOf;
    }

    int items() {
        return items;
    }

    /** When the question was asked. */
    Instant asOf() {
        return asOf;
    }
}
