package nightshift.microsoftgraph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Keeps the token in memory and renews it five minutes before it ends. */
final class InMemoryTokenStore implements TokenStore {
    private static final Duration RENEW_BEFORE_END = Duration.ofMinutes(5);

    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable GraphToken inUse;

    InMemoryTokenStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String current(Grant grant) throws GraphException {
        GraphToken token = inUse;
        if (token != null && good(token)) {
            return token.value();
        }
        asking.lock();
        try {
            token = inUse;
            if (token == null || !good(token)) {
                token = grant.ask();
                inUse = token;
            }
            return token.value();
        } finally {
            asking.unlock();
        }
    }

    @Override
    public void forget(String refused) {
        asking.lock();
        try {
            GraphToken token = inUse;
            if (token != null && token.value().equals(refused)) {
                inUse = null;
            }
        } finally {
            asking.unlock();
        }
    }

    private boolean good(GraphToken token) {
        return Instant.now(clock).plus(RENEW_BEFORE_END).isBefore(token.expiresAt());
    }
}
