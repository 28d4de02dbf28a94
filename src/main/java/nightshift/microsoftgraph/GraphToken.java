package nightshift.microsoftgraph;

import java.time.Instant;

/** An access token. Never printed. */
public record GraphToken(String value, Instant expiresAt) {
    @Override
    public String toString() {
        return "GraphToken[expiresAt=" + expiresAt + "]";
    }
}
