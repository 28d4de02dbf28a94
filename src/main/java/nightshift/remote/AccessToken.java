package nightshift.remote;

import java.time.Instant;
import java.util.Optional;

/**
 * An OAuth access token and, where the grant has one, the refresh token that replaces it. Never printed.
 *
 * @param expiresAt when the remote system stops taking it
 */
public record AccessToken(String value, Instant expiresAt, Optional<String> refreshToken) {
    @Override
    public String toString() {
        return "AccessToken[expiresAt=" + expiresAt + "]";
    }
}
