package nightshift.shop;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One refresh of the local index: all open orders the first time, afterwards those updated since the last one.
 *
 * @param begunAt where the next refresh starts from
 */
public record IndexRefresh(Optional<Instant> lastBegunAt, Instant begunAt) {
    /** Shopify's search index lags behind its orders (shopify-admin-graphql 5.4). */
    private static final Duration OVERLAP = Duration.ofMinutes(30);

    public OrderPages pages() {
        String since = lastBegunAt
                .map(last -> last.minus(OVERLAP).truncatedTo(ChronoUnit.SECONDS))
                .map(instant -> " AND updated_at:>=\"" + instant + "\"")
                .orElse("");
        return OrderPages.of("status:open" + since);
    }
}
