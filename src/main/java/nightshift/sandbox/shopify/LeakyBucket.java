package nightshift.sandbox.shopify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The points an app may use: 2000, restored by 100 a second (shopify-admin-graphql 14). */
final class LeakyBucket {
    private static final double MAXIMUM = 2000;
    private static final double RESTORE_RATE = 100;

    private final Clock clock;
    private double available = MAXIMUM;
    private Instant at;

    LeakyBucket(Clock clock) {
        this.clock = clock;
        at = Instant.now(clock);
    }

    synchronized boolean holds(int requested) {
        refill();
        return available >= requested;
    }

    synchronized void take(int actual) {
        refill();
        available -= actual;
    }

    /** For tests: as if other calls had used it up. */
    synchronized void drain() {
        refill();
        available = 0;
    }

    synchronized Map<String, Object> status() {
        refill();
        return Map.of(
                "maximumAvailable", MAXIMUM, "currentlyAvailable", Math.floor(available), "restoreRate", RESTORE_RATE);
    }

    private void refill() {
        Instant now = Instant.now(clock);
        available = Math.min(MAXIMUM, available + Duration.between(at, now).toMillis() * RESTORE_RATE / 1000);
        at = now;
    }
}
