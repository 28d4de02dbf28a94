package nightshift.shop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How long to wait before the next call so that Shopify does not refuse it: the bucket must hold the requested cost before a
 * call runs (shopify-admin-graphql 14). Learns bucket, rate and the cost of each operation from the answers; until the first
 * answer nothing waits.
 */
@Component
public class ThrottleBudget {
    private final Clock clock;
    private final Map<ShopifyOperation, Double> costs = new EnumMap<>(ShopifyOperation.class);
    private Optional<ShopifyAnswer.Cost> bucket = Optional.empty();
    private double available;
    private Instant at;

    public ThrottleBudget(Clock clock) {
        this.clock = clock;
        at = Instant.now(clock);
    }

    /** Takes the cost of this operation out of the bucket. @return milliseconds to wait before it is sent */
    public synchronized long millisBefore(ShopifyOperation operation) {
        if (bucket.isEmpty()) {
            return 0;
        }
        double rate = bucket.get().restoreRate();
        refill(rate, bucket.get().maximum());
        double cost = costs.getOrDefault(operation, 0.0);
        double missing = cost - available;
        available -= cost;
        return missing <= 0 ? 0 : (long) Math.ceil(missing / rate * 1000);
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
                Math.min(maximum, available + rate * Duration.between(at, now).toMillis() / 1000.0);
        at = now;
    }
}
