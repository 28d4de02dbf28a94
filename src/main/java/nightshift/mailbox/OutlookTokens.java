package nightshift.mailbox;

import java.io.UncheckedIOException;
import java.util.Optional;
import nightshift.core.RemoteSystem;
import nightshift.microsoftgraph.GraphException;
import nightshift.microsoftgraph.GraphToken;
import nightshift.microsoftgraph.TokenStore;
import nightshift.remote.AccessToken;
import nightshift.remote.AccessTokens;

/** Keeps Outlook's token in the database, beside those of the other systems. */
final class OutlookTokens implements TokenStore {
    private final AccessTokens tokens;

    OutlookTokens(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String current(Grant grant) throws GraphException {
        try {
            return tokens.current(RemoteSystem.OUTLOOK, refresh -> asked(grant));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof GraphException failed) {
                throw failed;
            }
            throw e;
        }
    }

    private static AccessToken asked(Grant grant) {
        try {
            GraphToken token = grant.ask();
            return new AccessToken(token.value(), token.expiresAt(), Optional.empty());
        } catch (GraphException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void forget(String refused) {
        tokens.forget(RemoteSystem.OUTLOOK, refused);
    }
}
