package nightshift.documents.loading;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs work on a stranger's file on a thread of its own, which is interrupted and left behind when it takes too long. */
public final class TimeLimit {
    /** Damaged PDFs make the parser recurse deeply. */
    private static final long STACK_BYTES = 4L << 20;

    private TimeLimit() {}

    /** For work that counts its steps: ends the work that was given up. */
    public static void checkpoint() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("Reading took too long");
        }
    }

    /** What the work gives, or what is to be said when it takes longer than the limit. */
    public static <T> T within(Duration limit, Supplier<? extends T> work, Supplier<? extends T> whenTooSlow) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread worker = new Thread(null, task, "document-reader", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return whenTooSlow.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading a document", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("Reading a document failed unexpectedly: " + e.getCause(), e.getCause());
        }
    }
}
