package nightshift.inventory.sales;

import java.time.Instant;
import java.util.Optional;

/**
 * A question for the orders of a channel that were changed since a time.
 *
 * @param knownFrom since when all orders are known once it is answered
 * @param remoteId of a question that is under way; empty: it is still to be asked
 */
public record SalesQuestion(Instant since, Instant askedAt, Instant knownFrom, Optional<String> remoteId) {
    /** Whether it is still to be sent. */
    public boolean unasked() {
        return remoteId.isEmpty();
    }

    SalesReading answered() {
        return new SalesReading(knownFrom, askedAt);
    }
}
