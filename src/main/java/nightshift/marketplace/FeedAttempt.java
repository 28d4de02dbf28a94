package nightshift.marketplace;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a feed of ours.
 *
 * @param sentMessages the numbers of the messages that were in the uploaded document
 * @param adopted whether its number was not answered but found afterwards, so that its report alone proves nothing
 */
public record FeedAttempt(
        Set<Long> sentMessages,
        Instant firstAttemptAt,
        Instant lastAttemptAt,
        Optional<String> feedId,
        boolean adopted) {
    public FeedAttempt {
        sentMessages = Set.copyOf(sentMessages);
    }
}
