package nightshift.core;

import java.util.Optional;

/**
 * What one write says, as a record of the remote system's package. Kept as JSON on the effect; its component types must
 * survive Jackson both ways.
 */
public interface EffectPayload {
    /** The effect's kind: the name of the route that performs it ({@code direct:KIND}), which has a twin {@code direct:KIND-look}. */
    String kind();

    /** What must happen only once. Computed from the other values, not stored in the payload. */
    EffectKey key();

    /** What it is done to, for people: {@code order #1494}. */
    String target();

    /** What it would do, for people who see it before it is done: {@code Fulfill order #1494 by UPS with 1Z999AA10123456784}. */
    default String inWords() {
        return kind() + ": " + target();
    }

    /**
     * Whether only the newest write of its kind on a target counts, as of a price or a count: an older one that still waits is no
     * longer worth doing, and nobody looks for it by a number in its key.
     */
    default boolean newestCounts() {
        return false;
    }

    /**
     * The turn it waits for: of all writes with the same one, one at a time is under way, over all processes. For writes that first look at what
     * the others left, such as two bills on one purchase order. Empty: it waits for none.
     */
    default Optional<String> turn() {
        return Optional.empty();
    }
}
