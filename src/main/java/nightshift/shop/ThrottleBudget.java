package nightshift.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether Shopify would refuse the next call for its rate limit: the bucket must hold the requested cost before a call runs, and
 * what the call does not need of it is given back (shopify-admin-graphql 14). Learns bucket, rate and the cost of each operation
 * from the answers; until the first answer nothing waits.
 */
@Component
public class ThrottleBudget {
    /** Sooner than by time alone an answer gives back what its call did not need. */
    private static final long LONGEST_PAUSE = 20;

    private final Clock clock;
    private final Map<ShopifyOperation, Double> costs = new EnumMap<>(ShopifyOperation.class);
    private Optional<ShopifyAnswer.Cost> bucket = Optional.empty();
    private double available;
    private Instant at;

    public ThrottleBudget(Clock clock) {
        this.clock = clock;
        at = Instant.now(clock);
    }

    /**
     * Takes the cost of this operation out of the bucket.
     *
     * @return false when the bucket does not hold it: wait and ask again
     */
    public synchronized boolean take(ShopifyOperation operation) {
        if (missing(operation) > 0) {
            return false;
        }
        available -= costs.getOrDefault(operation, 0.0);
        return true;
    }

    /** How many milliseconds until it makes sense to ask again for an operation that the bucket did not hold. */
    public synchronized long pause(ShopifyOperation operation) {
        double rate = bucket.map(ShopifyAnswer.Cost::restoreRate).orElse(1.0);
        double millis = Math.ceil(missing(operation) / rate * 1000);
        return (long) Math.max(0, Math.min(LONGEST_PAUSE, millis));
    }

    private double missing(ShopifyOperation operation) {
        if (bucket.isEmpty()) {
            return 0;
        }
        refill(bucket.get().restoreRate(), bucket.get().maximum());
        return Math.min(bucket.get().maximum(), costs.getOrDefault(operation, 0.0)) - available;
    }

    /** What the answer says of the bucket. */
    public synchronized void learn(ShopifyAnswer answer) {
        answer.cost().ifPresent(cost -> {
            costs.merge(answer.operation(), cost.requested(), Math::max);
            bucket = Optional.of(cost);
            available = cost.available();
            at = Instant.now(clock);
        });
    }

    private void refill(double rate, double maximum) {
        Instant now = Instant.now(clock);
        available =
                Math.min(maximum, available + rate * Duration.between(at, now).toNanos() / 1e9);
        at = now;
    }
}
