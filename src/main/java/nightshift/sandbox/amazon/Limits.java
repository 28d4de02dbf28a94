package nightshift.sandbox.amazon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Token buckets with the rates of amazon-sp-api 5. Off until switched on: a simulated night need not wait for them. */
final class Limits {
    private static final Map<String, Plan> PLANS = Map.ofEntries(
            Map.entry("searchOrders", new Plan(Duration.ofSeconds(180), 20)),
            Map.entry("getOrder", new Plan(Duration.ofSeconds(2), 30)),
            Map.entry("confirmShipment", new Plan(Duration.ofMillis(500), 10)),
            Map.entry("createFeedDocument", new Plan(Duration.ofSeconds(2), 15)),
            Map.entry("createFeed", new Plan(Duration.ofSeconds(120), 15)),
            Map.entry("getFeed", new Plan(Duration.ofMillis(500), 15)),
            Map.entry("getFeeds", new Plan(Duration.ofSeconds(45), 10)),
            Map.entry("getFeedDocument", new Plan(Duration.ofSeconds(45), 10)),
            Map.entry("createReport", new Plan(Duration.ofSeconds(60), 15)),
            Map.entry("getReport", new Plan(Duration.ofMillis(500), 15)),
            Map.entry("getReports", new Plan(Duration.ofSeconds(45), 10)),
            Map.entry("getReportDocument", new Plan(Duration.ofSeconds(60), 15)),
            Map.entry("getListingsItem", new Plan(Duration.ofMillis(200), 10)),
            Map.entry("patchListingsItem", new Plan(Duration.ofMillis(200), 5)),
            Map.entry("searchListingsItems", new Plan(Duration.ofMillis(200), 5)));

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
