package nightshift.microsoftgraph;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** How many requests may be in flight: for the application as a whole, and for each mailbox. */
final class GraphPermits {
    private final Semaphore application;
    private final Map<String, Semaphore> mailboxes = new ConcurrentHashMap<>();

    GraphPermits(int forApplication) {
        application = new Semaphore(forApplication, true);
    }

    Permit take(String mailbox, int forMailbox) throws InterruptedException {
        Semaphore own =
                mailboxes.computeIfAbsent(mailbox.toLowerCase(Locale.ROOT), key -> new Semaphore(forMailbox, true));
        own.acquire();
        try {
            application.acquire();
        } catch (InterruptedException e) {
            own.release();
            throw e;
        }
        return () -> {
            application.release();
            own.release();
        };
    }

    @FunctionalInterface
    interface Permit extends AutoCloseable {
        @Override
        void close();
    }
}
