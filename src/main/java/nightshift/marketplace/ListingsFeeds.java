package nightshift.marketplace;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.operations.EffectBatches;
import org.springframework.stereotype.Component;

/**
 * Puts the prices and quantities that are ready into one listings feed, one feed in flight at a time. One that Amazon leaves open for too long holds up
 * only the products in it.
 */
@Component
public class ListingsFeeds {
    static final List<String> MEMBERS = List.of(AmazonPriceChange.KIND, AmazonQuantityChange.KIND);

    /** As many messages as Amazon takes in one feed, each of one change at least. */
    private static final int LARGEST = 25_000;

    private final EffectBatches batches;
    private final AmazonSettings settings;
    private final Clock clock;

    public ListingsFeeds(EffectBatches batches, AmazonSettings settings, Clock clock) {
        this.batches = batches;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the batch effect to perform; empty when nothing is ready, or a feed is in flight */
    public Optional<Long> open() {
        Instant now = Instant.now(clock);
        return batches.holdsUpTheNext(AmazonListingsFeed.KIND, now.minus(settings.feedAlertAfter()))
                ? Optional.empty()
                : batches.open(
                        MEMBERS,
                        LARGEST,
                        members -> new AmazonListingsFeed(now, members.get(0).effectId(), members.size()));
    }
}
