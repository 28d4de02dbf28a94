package nightshift.sandbox.shopify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The points an app may use: 2000, restored by 100 a second; larger plans have more (shopify-admin-graphql 14). */
final class LeakyBucket {
    private static final double STANDARD = 100;
    private static final double SECONDS_IN_BUCKET = 20;

    private final Clock clock;
    private double restoreRate = STANDARD;
    private double available = maximum();
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

    /** A store on another plan: so many points a second, and a full bucket. */
    synchronized void plan(int pointsPerSecond) {
        restoreRate = pointsPerSecond;
        available = maximum();
        at = Instant.now(clock);
    }

    private double maximum() {
        return restoreRate * SECONDS_IN_BUCKET;
    }

    synchronized Map<String, Object> status() {
        refill();
        return Map.of(
                "maximumAvailable", maximum(), "currentlyAvailable", Math.floor(available), "restoreRate", restoreRate);
    }

    private void refill() {
        Instant now = Instant.now(clock);
        available = Math.min(maximum(), available + Duration.between(at, now).toMillis() * restoreRate / 1000);
        at = now;
    }
}
