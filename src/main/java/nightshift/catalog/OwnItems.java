package nightshift.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.marketplace.AmazonSettings;
import nightshift.operations.OrderlyStop;
import nightshift.shop.ShopifySettings;
import org.springframework.stereotype.Component;

/** When the items of shop and Amazon are read, and how long a run waits for them. */
@Component
public class OwnItems {
    private final CatalogReads reads;
    private final DoubtedReads doubted;
    private final CatalogSettings settings;
    private final ShopifySettings shop;
    private final AmazonSettings amazon;
    private final OrderlyStop stop;
    private final Clock clock;

    public OwnItems(
            CatalogReads reads,
            DoubtedReads doubted,
            CatalogSettings settings,
            ShopifySettings shop,
            AmazonSettings amazon,
            OrderlyStop stop,
            Clock clock) {
        this.reads = reads;
        this.doubted = doubted;
        this.settings = settings;
        this.shop = shop;
        this.amazon = amazon;
        this.stop = stop;
        this.clock = clock;
    }

    /** Whether the channel is configured and what is known of it is old. */
    public boolean areDue(Channel channel) {
        return (channel == Channel.SHOPIFY ? shop.configured() : amazon.configured()) && reads.isDue(channel);
    }

    /** The question that is under way, else a new one, noted before it goes out. */
    public PendingRead question(Channel channel) {
        return reads.pending(channel).orElseGet(() -> reads.asking(channel));
    }

    public Instant deadline() {
        return clock.instant().plus(settings.readWait());
    }

    public boolean goesOn(boolean ended, Instant deadline) {
        return !ended
                && !stop.isAsked()
                && clock.instant().plus(settings.readPause()).isBefore(deadline);
    }

    public long pause() {
        return settings.readPause().toMillis();
    }

    /**
     * It came to nothing: the next run asks afresh.
     *
     * @param ending how, as the channel says
     */
    public void failed(Channel channel, String ending) {
        reads.gaveUp(channel);
        RemoteSystem system = system(channel);
        throw RemoteFailure.hopeless(
                system,
                "%s could not list the items (%s); what was read before stays"
                        .formatted(system.label(), ending.toLowerCase(Locale.ROOT)));
    }

    /** It told too few items to be believed: the next run asks afresh. */
    public void doubted(Channel channel, ShrunkAnswer answer) {
        doubted.doubt(channel, answer);
        reads.gaveUp(channel);
        throw RemoteFailure.hopeless(
                system(channel),
                "%s: that is not believed before it says so for %d hours, what was read before stays"
                        .formatted(answer.getMessage(), DoubtedReads.SAME_AFTER.toHours()));
    }

    private static RemoteSystem system(Channel channel) {
        return channel == Channel.SHOPIFY ? RemoteSystem.SHOPIFY : RemoteSystem.AMAZON;
    }
}
