package nightshift.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * A personal token of the HTTP API. It counts for the lesser of its own role and its owner's, until it expires, is revoked
 * or its owner is disabled.
 *
 * @param owner the login name of the person it acts for
 */
public record ApiToken(
        long id,
        String name,
        String owner,
        Role role,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {

    public boolean isGood(Instant now) {
        return revokedAt.isEmpty() && expiresAt.isAfter(now);
    }
}
