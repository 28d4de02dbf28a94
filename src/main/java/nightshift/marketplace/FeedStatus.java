package nightshift.marketplace;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How a feed stands at Amazon (amazon-sp-api 6.1).
 *
 * @param processingStatus IN_QUEUE, IN_PROGRESS, DONE (only means processed), CANCELLED, FATAL (some, none or all applied)
 */
public record FeedStatus(
        String feedId,
        String processingStatus,
        Instant createdTime,
        Optional<Instant> processingEndTime,
        Optional<String> resultFeedDocumentId) {
    private static final Set<String> ENDED = Set.of("DONE", "CANCELLED", "FATAL");

    /** Not ended. A status we do not know counts as open: nothing is concluded from it. */
    public boolean open() {
        return !ENDED.contains(processingStatus);
    }

    /** Whether there is a report that speaks for each message. That of a FATAL feed does not. */
    public boolean reported() {
        return processingStatus.equals("DONE") && resultFeedDocumentId.isPresent();
    }
}
