package nightshift.bench;

import java.util.concurrent.atomic.AtomicInteger;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;

/** How long a remote call takes before it is answered, how many there were, and how many at once. */
final class RemoteTime {
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();
    private volatile long millis;

    void takes(long each) {
        millis = each;
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
                mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                try {
                    pause();
                    return system.answer(request);
                } finally {
                    inFlight.decrementAndGet();
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
