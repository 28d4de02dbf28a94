package nightshift.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import nightshift.remote.SystemCheck;
import org.springframework.stereotype.Component;

/** The read-only tries of {@code --nightshift.check}: the token, the orders, the feeds. */
@Component
public class AmazonProbe {
    private final AmazonSettings settings;
    private final OrdersApi orders;
    private final FeedsApi feeds;
    private final Clock clock;

    public AmazonProbe(AmazonSettings settings, OrdersApi orders, FeedsApi feeds, Clock clock) {
        this.settings = settings;
        this.orders = orders;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** What to try: nothing where Amazon is not configured, feeds only where they are used. */
    public List<Subject> subjects() {
        if (!settings.configured()) {
            return List.of();
        }
        return settings.confirmation() == AmazonSettings.Confirmation.FEED
                ? List.of(Subject.ORDERS, Subject.FEEDS)
                : List.of(Subject.ORDERS);
    }

    public SpApiCall call(Subject subject) {
        Instant anHourAgo = Instant.now(clock).minus(Duration.ofHours(1));
        return subject == Subject.ORDERS
                ? orders.search(OrderSearch.from(anHourAgo))
                : feeds.feedsSince(FeedType.ORDERS, anHourAgo);
    }

    public SystemCheck reached(Subject subject, SpApiAnswer answer) {
        return answer.successful()
                ? new SystemCheck(
                        subject.label,
                        true,
                        "reached as seller " + settings.sellerId() + " on marketplace " + settings.marketplaceId())
                : new SystemCheck(
                        subject.label,
                        false,
                        "reached, but Amazon rejects the request (" + answer.errors()
                                + "): check nightshift.amazon.marketplace-id");
    }

    public static SystemCheck failed(Subject subject, Exception thrown) {
        String sentence =
                String.valueOf(RemoteFailures.of(RemoteSystem.AMAZON, thrown).getMessage());
        return new SystemCheck(subject.label, false, sentence);
    }

    /** Something the app must be allowed to read. */
    public enum Subject {
        ORDERS("Amazon orders"),
        FEEDS("Amazon feeds");

        private final String label;

        Subject(String label) {
            this.label = label;
        }
    }
}
