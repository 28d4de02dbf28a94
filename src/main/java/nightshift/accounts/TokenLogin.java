package nightshift.accounts;

import java.time.Clock;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Whose token it is, where it is good. Spring Security reads the header and answers where it is not. */
@Component
public class TokenLogin implements OpaqueTokenIntrospector {
    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    TokenLogin(ApiTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String secret) {
        ApiToken token = tokens.withSecret(new TokenSecret(secret).hash())
                .filter(found -> found.isGood(clock.instant()))
                .orElseThrow(() -> new BadOpaqueTokenException("The token is unknown, expired or revoked"));
        Account owner = accounts.find(token.owner())
                .filter(account -> !account.disabled())
                .orElseThrow(() -> new BadOpaqueTokenException("The token is unknown, expired or revoked"));
        tokens.used(token);
        return new TokenPerson(owner, token.role().andAtMost(owner.role()));
    }
}
