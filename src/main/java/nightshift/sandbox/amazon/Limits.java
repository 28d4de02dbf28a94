package nightshift.sandbox.amazon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Token buckets with the rates of amazon-sp-api 5. Off until switched on: a simulated night need not wait for them. */
final class Limits {
    private static final Map<String, Plan> PLANS = Map.of(
            "searchOrders", new Plan(Duration.ofSeconds(180), 20),
            "getOrder", new Plan(Duration.ofSeconds(2), 30),
            "confirmShipment", new Plan(Duration.ofMillis(500), 10),
            "createFeedDocument", new Plan(Duration.ofSeconds(2), 15),
            "createFeed", new Plan(Duration.ofSeconds(120), 15),
            "getFeed", new Plan(Duration.ofMillis(500), 15),
            "getFeeds", new Plan(Duration.ofSeconds(45), 10),
            "getFeedDocument", new Plan(Duration.ofSeconds(45), 10));

    private final Map<String, Instant> fullAgain = new HashMap<>();
    private final Clock clock;
    private volatile boolean enforced;

    Limits(Clock clock) {
        this.clock = clock;
    }

    void enforce(boolean enforced) {
        this.enforced = enforced;
    }

    synchronized void take(String operation) {
        Plan plan = PLANS.get(operation);
        if (!enforced || plan == null) {
            return;
        }
        Instant now = Instant.now(clock);
        Instant known = fullAgain.getOrDefault(operation, now);
        Instant next = (known.isAfter(now) ? known : now).plus(plan.interval);
        if (next.isAfter(now.plus(plan.interval.multipliedBy(plan.burst)))) {
            throw ApiError.quotaExceeded();
        }
        fullAgain.put(operation, next);
    }

    /** The header's value, in requests per second. */
    static String rate(String operation) {
        Plan plan = PLANS.get(operation);
        return plan == null ? "1.0" : String.valueOf(1000.0 / plan.interval.toMillis());
    }

    private record Plan(Duration interval, int burst) {}
}
