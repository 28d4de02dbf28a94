package nightshift.bench;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;

/** How long a remote call takes until it is answered, how many are answered at the same time, and how many there were. */
final class RemoteTime {
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();
    private volatile Semaphore places = new Semaphore(Integer.MAX_VALUE);
    private volatile long millis;

    /**
     * From now on. A call that comes while so many are under way waits for its turn, and then takes its time: what the simulated
     * world needs for the answer is a part of it.
     */
    void takes(long each, int atMost) {
        millis = each;
        places = new Semaphore(atMost, true);
        mostInFlight.set(0);
    }

    int calls() {
        return calls.get();
    }

    int mostInFlight() {
        return mostInFlight.get();
    }

    SandboxSystem before(SandboxSystem system) {
        return new SandboxSystem() {
            @Override
            public String path() {
                return system.path();
            }

            @Override
            public SandboxResponse answer(SandboxRequest request) {
                calls.incrementAndGet();
                Semaphore place = places;
                place.acquireUninterruptibly();
                mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                long begun = System.nanoTime();
                try {
                    return system.answer(request);
                } finally {
                    pauseUntil(begun + TimeUnit.MILLISECONDS.toNanos(millis));
                    inFlight.decrementAndGet();
                    place.release();
                }
            }
        };
    }

    private static void pauseUntil(long end) {
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
