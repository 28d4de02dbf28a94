package nightshift.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * Many dead letters being retried one after the other, at a pace.
 *
 * @param what the choice in words
 * @param perMinute so many are begun in a minute at most
 * @param state running, stopped, finished
 * @param stillOpen failed again: they stay dead letters
 * @param discarded given up by a person before their turn
 */
public record BulkRetry(
        long id,
        String what,
        int perMinute,
        String state,
        String askedBy,
        Instant askedAt,
        int letters,
        int waiting,
        int closed,
        int stillOpen,
        int discarded,
        Optional<String> stoppedBy,
        Optional<Instant> endedAt) {

    /** The pause between two retries. */
    public long pauseMillis() {
        return 60_000L / perMinute;
    }

    /** {@code Bulk retry 3 (cause "...") is running, asked for by kim: 4 of 12 done, 3 closed, 1 still open}. */
    public String inWords() {
        return "Bulk retry " + id + " (" + what + ", " + perMinute + " a minute) is " + state + ", asked for by "
                + askedBy
                + ": " + (letters - waiting) + " of " + letters + " done, " + closed + " closed, " + stillOpen
                + " still open"
                + (discarded == 0 ? "" : ", " + discarded + " discarded before")
                + stoppedBy.map(who -> "; stopped by " + who).orElse("");
    }
}
