package nightshift.bench;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;

/** How long a remote call takes before it is answered, how many are answered at the same time, and how many there were. */
final class RemoteTime {
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();
    private volatile Semaphore places = new Semaphore(Integer.MAX_VALUE);
    private volatile long millis;

    /** From now on. A call that comes while so many are under way waits for its turn, and then takes its time. */
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
                try {
                    pause();
                    return system.answer(request);
                } finally {
                    inFlight.decrementAndGet();
                    place.release();
                }
            }
        };
    }

    private void pause() {
        try {
            if (millis > 0) {
                Thread.sleep(millis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
