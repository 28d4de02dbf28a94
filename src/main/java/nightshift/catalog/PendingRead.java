package nightshift.catalog;

import java.time.Instant;
import java.util.Optional;

/** A question for all items of a channel that is under way. @param remoteId empty: nobody knows whether the question arrived */
public record PendingRead(Optional<String> remoteId, Instant askedAt) {
    /** Whether the question is still to be sent, or was sent and nobody knows of an answer. */
    public boolean unheardOf() {
        return remoteId.isEmpty();
    }
}
