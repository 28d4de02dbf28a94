package nightshift.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.springframework.stereotype.Component;

/**
 * Finds a feed whose creation was not answered. createFeed is not idempotent (amazon-sp-api 6.1): exactly one feed unknown
 * to us since the attempt is ours, none after a wait means it was not created, several are for a person.
 */
@Component
public class LostFeed {
    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final AmazonFeeds feeds;
    private final AmazonSettings settings;
    private final Clock clock;

    public LostFeed(AmazonFeeds feeds, AmazonSettings settings, Clock clock) {
        this.feeds = feeds;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the local record alone can tell; empty: Amazon has to be asked. */
    public Optional<EffectLook> known(long batchEffectId) {
        Optional<FeedAttempt> attempt = feeds.find(batchEffectId);
        if (attempt.flatMap(FeedAttempt::firstAttemptAt).isEmpty()) {
            return Optional.of(new EffectLook.Absent());
        }
        return attempt.flatMap(FeedAttempt::feedId)
                .map(id -> new EffectLook.Found(Optional.of(id), "Amazon gave it the number " + id));
    }

    /** Since when Amazon is asked for its feeds. */
    public Instant since(long batchEffectId) {
        return feeds.find(batchEffectId)
                .flatMap(FeedAttempt::firstAttemptAt)
                .orElseGet(() -> Instant.now(clock))
                .minus(SKEW);
    }

    public EffectLook look(long batchEffectId, Feed feed, List<FeedStatus> atAmazon) {
        List<String> known = feeds.known();
        List<String> unknown = atAmazon.stream()
                .map(FeedStatus::feedId)
                .filter(id -> !known.contains(id))
                .toList();
        if (unknown.size() == 1) {
            feeds.adopt(batchEffectId, unknown.get(0));
            return new EffectLook.Found(
                    Optional.of(unknown.get(0)), "the only feed since the attempt that nobody else explains");
        }
        return unknown.isEmpty() ? missing(batchEffectId) : several(feed, unknown);
    }

    private EffectLook missing(long batchEffectId) {
        Instant lastAttempt =
                feeds.find(batchEffectId).flatMap(FeedAttempt::lastAttemptAt).orElse(Instant.EPOCH);
        return Instant.now(clock).isBefore(lastAttempt.plus(settings.feedAdoptAfter()))
                ? new EffectLook.Unclear("Amazon shows no new feed yet; it may still appear")
                : new EffectLook.Absent();
    }

    private static EffectLook several(Feed feed, List<String> unknown) {
        return new EffectLook.Undecidable(new Reason(
                ReasonKind.FEED_REJECTED,
                "Amazon did not answer when a feed was sent and now shows several (" + String.join(", ", unknown)
                        + "): " + feed.toCheck()));
    }
}
