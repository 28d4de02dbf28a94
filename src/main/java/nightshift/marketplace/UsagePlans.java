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
 * reserves its call and waits as long as it is told. Where Amazon grants less than it publishes, the pace finds out.
 */
@Component
public class UsagePlans {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(4);

    /** No operation is slowed down further than this; those that are slower by their plan keep to that. */
    private static final Duration SLOWEST = Duration.ofSeconds(30);

    /** After so many calls in a row that Amazon took it is tried twice as fast again. */
    private static final int TAKEN_IN_A_ROW = 50;

    /** How often one call is repeated that Amazon asked to slow down; each time the pause is twice as long. */
    private static final int REPEATS = 8;

    private final Clock clock;
    private final int multiple;
    private final Map<SpApiOperation, Instant> fullAgainAt = new EnumMap<>(SpApiOperation.class);
    private final Map<SpApiOperation, Pace> paces = new EnumMap<>(SpApiOperation.class);

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

    /**
     * Amazon said 429: other programs use the same plan, or it grants less than it publishes. The bucket counts as empty, and from
     * now on calls are half as frequent; several that were under way at once count as one.
     */
    public synchronized void exhausted(SpApiOperation operation) {
        Instant now = Instant.now(clock);
        Pace pace = pace(operation);
        Duration slower = interval(operation).multipliedBy(2);
        if (slower.compareTo(SLOWEST) <= 0 && !now.isBefore(pace.slowedAt.plus(interval(operation)))) {
            paces.put(operation, new Pace(pace.slowness * 2, now, 0));
        } else {
            paces.put(operation, new Pace(pace.slowness, pace.slowedAt, 0));
        }
        Duration capacity = interval(operation).multipliedBy(operation.burst());
        fullAgainAt.put(operation, now.plus(capacity));
    }

    /** Amazon took a call: after some of them the pace goes up again, at most to the published plan. */
    public synchronized void taken(SpApiOperation operation) {
        Pace pace = pace(operation);
        if (pace.slowness == 1) {
            return;
        }
        if (pace.taken + 1 < TAKEN_IN_A_ROW) {
            paces.put(operation, new Pace(pace.slowness, pace.slowedAt, pace.taken + 1));
            return;
        }
        Instant now = Instant.now(clock);
        Duration untilFull = Duration.between(now, later(fullAgainAt.getOrDefault(operation, now), now));
        fullAgainAt.put(operation, now.plus(untilFull.dividedBy(2))); // as many calls as before are left in the bucket
        paces.put(operation, new Pace(pace.slowness / 2, pace.slowedAt, 0));
    }

    /** Whether this answer asks for the same call once more, a little later: the reads around it are not thrown away for it. */
    public boolean asksForPatience(SpApiAnswer answer, int repeats) {
        SpApiOperation operation = answer.operation();
        boolean soon = operation.interval().dividedBy(multiple).compareTo(SLOWEST) < 0;
        return answer.status() == 429 && !operation.writes() && soon && repeats < REPEATS;
    }

    /** After how long one more call is allowed. */
    Duration interval(SpApiOperation operation) {
        return operation.interval().dividedBy(multiple).multipliedBy(pace(operation).slowness);
    }

    private Pace pace(SpApiOperation operation) {
        return paces.getOrDefault(operation, Pace.AS_PUBLISHED);
    }

    /**
     * @param slowness how many times slower than the plan
     * @param taken calls in a row that Amazon took since
     */
    private record Pace(int slowness, Instant slowedAt, int taken) {
        private static final Pace AS_PUBLISHED = new Pace(1, Instant.EPOCH, 0);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
