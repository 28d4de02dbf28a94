package nightshift.mailbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The mails that wait for a step of an intake, by name, each once. While the step before it is still at work it gives what is
 * ready so far and then waits for more; it ends when that step is over and nothing is left.
 */
public final class ArrivingMails implements Iterator<String> {
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Supplier<List<String>> readySoFar;
    private final Supplier<List<String>> all;
    private final CountDownLatch stepBefore = new CountDownLatch(1);
    private final Set<String> given = new HashSet<>();
    private final Queue<String> next = new ArrayDeque<>();

    /**
     * @param readySoFar the names of the mails the step may take while the one before is at work, whoever asks
     * @param all the names of those that wait when it is over
     */
    ArrivingMails(Supplier<List<String>> readySoFar, Supplier<List<String>> all) {
        this.readySoFar = readySoFar;
        this.all = all;
    }

    /** The step before is over, be it done or failed: what waits now is all there is. */
    void end() {
        stepBefore.countDown();
    }

    boolean hasEnded() {
        return stepBefore.getCount() == 0;
    }

    @Override
    public boolean hasNext() {
        Duration pause = Duration.ZERO;
        boolean last = false;
        while (next.isEmpty() && !last) {
            last = endsWithin(pause);
            (last ? all : readySoFar).get().stream().filter(given::add).forEach(next::add);
            pause = LOOK_EVERY;
        }
        return !next.isEmpty();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No mail is left");
        }
        return next.remove();
    }

    private boolean endsWithin(Duration pause) {
        try {
            return stepBefore.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for mails; the next intake goes on with them", e);
        }
    }
}
