package nightshift.core;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A remote call failed technically. The message is for people and free of secrets. Says whether a write was provably not
 * applied: only then it may be repeated without looking first.
 */
public final class RemoteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is known of the write that failed. */
    public enum Applied {
        /** Provably not applied: connection refused, unknown host, 401, 429, THROTTLED. May be repeated. */
        NO,
        /** Time-out, reset, cut answer, any 5xx: the remote may have done it. Look first. */
        UNKNOWN
    }

    private final RemoteSystem system;
    private final Applied applied;
    private final boolean worthRepeating;
    private final @Nullable Duration retryAfter;

    public RemoteFailure(
            RemoteSystem system,
            Applied applied,
            boolean worthRepeating,
            @Nullable Duration retryAfter,
            String message,
            @Nullable Throwable cause) {
        super(message, cause);
        this.system = system;
        this.applied = applied;
        this.worthRepeating = worthRepeating;
        this.retryAfter = retryAfter;
    }

    /** The remote asks to wait, or could not be reached: nothing was applied, a repeat may help. */
    public static RemoteFailure notApplied(RemoteSystem system, @Nullable Duration retryAfter, String message) {
        return new RemoteFailure(system, Applied.NO, true, retryAfter, message, null);
    }

    /** Nobody knows whether a write got through; a read may simply be repeated. */
    public static RemoteFailure unknown(RemoteSystem system, String message, @Nullable Throwable cause) {
        return new RemoteFailure(system, Applied.UNKNOWN, true, null, message, cause);
    }

    /** Wrong credentials, missing permission, a request the remote rejects: the same call will fail again. Nothing was applied. */
    public static RemoteFailure hopeless(RemoteSystem system, String message) {
        return new RemoteFailure(system, Applied.NO, false, null, message, null);
    }

    public RemoteSystem system() {
        return system;
    }

    public Applied applied() {
        return applied;
    }

    /** Whether the same call may succeed a little later. */
    public boolean worthRepeating() {
        return worthRepeating;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
