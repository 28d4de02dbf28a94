package nightshift.remote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether this process may call a remote system, asked right before each request is sent. A process that the others took for
 * dead may not: what it was about to write may be written by now.
 */
public interface CallPermit {
    /**
     * @param claim the permission to write on which the call is made; null for a call that is part of no write
     * @return why nothing may be sent; empty when it may
     */
    Optional<String> refusal(@Nullable Object claim);
}
