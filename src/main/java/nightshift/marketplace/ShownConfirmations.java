package nightshift.marketplace;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long an order proves nothing by not showing the confirmation that Amazon took. */
@Component
public class ShownConfirmations {
    private final AmazonSettings settings;
    private final Clock clock;

    public ShownConfirmations(AmazonSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this feed ended so lately that its orders may not show it yet. */
    public boolean mayStillCome(FeedStatus status) {
        Instant ended = status.processingEndTime().orElse(status.createdTime());
        return Instant.now(clock).isBefore(ended.plus(settings.ordersShownAfter()));
    }
}
