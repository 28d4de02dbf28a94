package nightshift.shop;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A bulk operation as Shopify shows it (shopify-admin-graphql 12).
 *
 * @param status CREATED, RUNNING, CANCELING, COMPLETED (does not mean: without errors), FAILED, CANCELED, EXPIRED
 * @param url where its result lies; empty where there is none
 */
public record BulkOperation(String id, String status, Instant createdAt, Optional<String> url) {
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "CANCELED", "EXPIRED");

    /** A status we do not know counts as open: nothing is concluded from it. */
    public boolean open() {
        return !ENDED.contains(status);
    }
}
