package nightshift.housekeeping;

import java.time.Instant;

/**
 * A kind of content of which the old part is to be removed.
 *
 * @param what its name in the settings, and the route that removes it: {@code direct:remove-WHAT}
 * @param before what is older is removed
 * @param why the words that stand where it was
 */
public record Outdated(String what, Instant before, String why) {
    private static final int ONE_TRANSACTION = 100;

    /** So that nobody waits long for it. */
    public int atMost() {
        return ONE_TRANSACTION;
    }
}
