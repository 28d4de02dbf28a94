package nightshift.sandbox.keepa;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Tokens: so many a minute, kept for an hour. A request runs while there is one, and may leave less than none (keepa 3). */
final class KeepaBucket {
    private static final int MINUTES_KEPT = 60;

    private final Clock clock;
    private int perMinute = 1200;
    private int left = perMinute * MINUTES_KEPT;
    private Instant nextRefill;

    KeepaBucket(Clock clock) {
        this.clock = clock;
        nextRefill = Instant.now(clock).plusSeconds(60);
    }

    /** Another plan, with so many tokens left. */
    synchronized void plan(int tokensPerMinute, int tokensLeft) {
        perMinute = tokensPerMinute;
        left = tokensLeft;
        nextRefill = Instant.now(clock).plusSeconds(60);
    }

    synchronized boolean holds() {
        refill();
        return left > 0;
    }

    synchronized void take(int tokens) {
        refill();
        left -= tokens;
    }

    /** What each answer carries. */
    synchronized Map<String, Object> status(int consumed) {
        refill();
        Instant now = Instant.now(clock);
        Map<String, Object> status = new TreeMap<>();
        status.put("timestamp", now.toEpochMilli());
        status.put("tokensLeft", left);
        status.put("refillIn", Math.max(0, Duration.between(now, nextRefill).toMillis()));
        status.put("refillRate", perMinute);
        status.put("tokenFlowReduction", consumed > 0 ? (Object) 0.0 : (Object) 0);
        status.put("tokensConsumed", consumed);
        status.put("processingTimeInMs", consumed);
        return status;
    }

    private void refill() {
        Instant now = Instant.now(clock);
        while (!nextRefill.isAfter(now)) {
            left = Math.min(perMinute * MINUTES_KEPT, left + perMinute);
            nextRefill = nextRefill.plusSeconds(60);
        }
    }
}
