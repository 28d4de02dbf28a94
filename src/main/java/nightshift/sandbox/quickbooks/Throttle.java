package nightshift.sandbox.quickbooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/** How much the simulated QuickBooks takes (quickbooks-online 13). Ten at a time always; the rates only when switched on. */
final class Throttle {
    private static final int AT_A_TIME = 10;

    private final AtomicInteger inFlight = new AtomicInteger();
    private final Deque<Instant> requests = new ArrayDeque<>();
    private final Deque<Instant> batches = new ArrayDeque<>();
    private final Clock clock;
    private int requestsPerMinute = Integer.MAX_VALUE;
    private int batchesPerMinute = Integer.MAX_VALUE;
    private int readsLeft = Integer.MAX_VALUE;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    synchronized void enforce(int perMinute, int batchesPerMinute) {
        this.requestsPerMinute = perMinute;
        this.batchesPerMinute = batchesPerMinute;
    }

    synchronized void readsLeft(int reads) {
        readsLeft = reads;
    }

    void enter() {
        if (inFlight.incrementAndGet() > AT_A_TIME) {
            throw Refusal.throttled(Refusal.Shape.A);
        }
    }

    void leave() {
        inFlight.decrementAndGet();
    }

    synchronized void take(boolean batch, boolean read) {
        if (full(requests, requestsPerMinute) || batch && full(batches, batchesPerMinute)) {
            throw Refusal.throttled(Refusal.Shape.C);
        }
        if (read && readsLeft-- <= 0) {
            throw Refusal.throttled(Refusal.Shape.A);
        }
    }

    private boolean full(Deque<Instant> window, int most) {
        Instant now = clock.instant();
        while (!window.isEmpty() && window.peekFirst().isBefore(now.minus(Duration.ofMinutes(1)))) {
            window.removeFirst();
        }
        if (window.size() >= most) {
            return true;
        }
        window.addLast(now);
        return false;
    }
}
