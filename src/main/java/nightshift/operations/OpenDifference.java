package nightshift.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * A contradiction that is not settled.
 *
 * @param toldAt when a summary or an alert said so; empty: it is new
 */
public record OpenDifference(long id, Difference difference, Instant firstSeenAt, Optional<Instant> toldAt) {
    public boolean isNew() {
        return toldAt.isEmpty();
    }
}
