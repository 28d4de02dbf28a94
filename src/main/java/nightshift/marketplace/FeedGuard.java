package nightshift.marketplace;

import java.util.List;
import java.util.Optional;

/** Which messages of a feed go out after each was judged. */
public final class FeedGuard {
    private FeedGuard() {}

    public static Judged judged(AmazonFeed.Message message, Verdict verdict) {
        return new Judged(verdict instanceof Verdict.Confirm ? Optional.of(message) : Optional.empty());
    }

    public static List<AmazonFeed.Message> passed(List<Judged> judged) {
        return judged.stream().flatMap(one -> one.message().stream()).toList();
    }

    public static List<Long> numbers(List<AmazonFeed.Message> messages) {
        return messages.stream().map(AmazonFeed.Message::messageId).toList();
    }

    public static AmazonFeed only(AmazonFeed feed, List<AmazonFeed.Message> messages) {
        return feed.only(messages);
    }

    /** @param message empty when it may not go out */
    public record Judged(Optional<AmazonFeed.Message> message) {}
}
