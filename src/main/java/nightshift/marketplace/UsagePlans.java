package nightshift.marketplace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/**
 * Keeps calls within Amazon's usage plans, one token bucket for each operation, so that a 429 stays the exception. A caller
 * reserves its call and waits as long as it is told.
 */
@Component
public class UsagePlans {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(4);

    private final Clock clock;
    private final int multiple;
    private final Map<SpApiOperation, Instant> fullAgainAt = new EnumMap<>(SpApiOperation.class);

    public UsagePlans(Clock clock, AmazonSettings settings) {
        this.clock = clock;
        this.multiple = settings.planMultiple();
    }

    /**
     * Reserves one call.
     *
     * @return how many milliseconds to wait before it, mostly 0
     * @throws RemoteFailure not applied, when the wait would be longer than a run can afford
     */
    public synchronized long reserve(SpApiOperation operation) {
        Instant now = Instant.now(clock);
        Instant fullAgain = later(fullAgainAt.getOrDefault(operation, now), now).plus(interval(operation));
        Duration capacity = interval(operation).multipliedBy(operation.burst());
        Duration wait = Duration.between(now.plus(capacity), fullAgain);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            throw RemoteFailure.notApplied(
                    RemoteSystem.AMAZON,
                    wait,
                    "Amazon's limit for " + operation + " is used up for " + wait.toSeconds() + " s");
        }
        fullAgainAt.put(operation, fullAgain);
        return Math.max(0, wait.toMillis());
    }

    /** Amazon said 429: other programs use the same plan, so the bucket counts as empty. */
    public synchronized void exhausted(SpApiOperation operation) {
        Duration capacity = interval(operation).multipliedBy(operation.burst());
        fullAgainAt.put(operation, Instant.now(clock).plus(capacity));
    }

    /** After how long one more call is allowed. */
    Duration interval(SpApiOperation operation) {
        return operation.interval().dividedBy(multiple);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
