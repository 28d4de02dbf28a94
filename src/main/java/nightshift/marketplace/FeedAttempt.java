package nightshift.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a feed of ours.
 *
 * @param messages the numbers of the messages that passed the guard, so were in the document
 * @param firstAttemptAt when Amazon was first asked to create it; empty: never
 * @param adopted whether its number was not answered but found afterwards, so that its report alone proves nothing
 */
public record FeedAttempt(
        Set<Long> messages,
        Optional<Instant> firstAttemptAt,
        Optional<Instant> lastAttemptAt,
        Optional<String> feedId,
        boolean adopted) {
    public FeedAttempt {
        messages = Set.copyOf(messages);
    }

    /** Those of the feed's messages that passed. */
    List<AmazonFeed.Message> of(AmazonFeed feed) {
        return feed.messages().stream()
                .filter(message -> messages.contains(message.messageId()))
                .toList();
    }
}
