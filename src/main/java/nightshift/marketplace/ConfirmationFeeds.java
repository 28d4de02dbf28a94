package nightshift.marketplace;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.core.EffectPayload;
import nightshift.operations.BatchMember;
import nightshift.operations.EffectBatches;
import org.springframework.stereotype.Component;

/**
 * Puts the confirmations that are ready into one feed, one feed in flight at a time. One that Amazon leaves open for too long holds up only the
 * orders in it: late confirmations count against the seller.
 */
@Component
public class ConfirmationFeeds {
    /** About a kilobyte each, so well below the 10 MiB a feed should stay under. */
    private static final int LARGEST_FEED = 5000;

    private final EffectBatches batches;
    private final AmazonSettings settings;
    private final Clock clock;

    public ConfirmationFeeds(EffectBatches batches, AmazonSettings settings, Clock clock) {
        this.batches = batches;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the batch effect to perform; empty when nothing is ready, a feed is in flight, or feeds are not used */
    public Optional<Long> open() {
        Instant now = Instant.now(clock);
        if (settings.confirmation() != AmazonSettings.Confirmation.FEED
                || batches.holdsUpTheNext(AmazonFeed.KIND, now.minus(settings.feedAlertAfter()))) {
            return Optional.empty();
        }
        return batches.open(ShipmentConfirmation.KIND, LARGEST_FEED, this::feed);
    }

    private EffectPayload feed(List<BatchMember> members) {
        return new AmazonFeed(
                Instant.now(clock),
                IntStream.range(0, members.size())
                        .mapToObj(n -> message(n + 1, members.get(n)))
                        .toList());
    }

    private static AmazonFeed.Message message(long number, BatchMember member) {
        return new AmazonFeed.Message(number, member.effectId(), (ShipmentConfirmation) member.payload());
    }
}
