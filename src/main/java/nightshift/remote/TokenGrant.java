package nightshift.remote;

import java.util.Optional;

/** Asks the remote system's token endpoint for a new token. One small class for each system. */
@FunctionalInterface
public interface TokenGrant {
    /**
     * @param storedRefreshToken the refresh token kept in the database, which beats the one of the settings
     * @throws nightshift.core.RemoteFailure with a sentence that names the setting when the credentials are wrong
     */
    AccessToken ask(Optional<String> storedRefreshToken);
}
