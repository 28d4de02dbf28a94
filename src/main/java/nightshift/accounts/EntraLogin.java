package nightshift.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Makes an account of whoever signs in with Microsoft Entra ID and has one of the configured roles or groups there. Spring
 * Security has proved the ID token. A person is known by issuer and subject, never by a name that can be given to another.
 */
@Component
public class EntraLogin implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final Accounts accounts;
    private final AccountSettings.Entra settings;

    EntraLogin(Accounts accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings.entra();
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        Role role = role(token.getClaims())
                .orElseThrow(() -> refused("None of your roles or groups at Microsoft opens Nightshift's desk"));
        String externalId = token.getIssuer() + "|" + token.getSubject();
        Account account = accounts.findExternal(externalId).orElseGet(() -> added(name(token), role, externalId));
        if (account.disabled()) {
            throw refused("This account is disabled");
        }
        accounts.role(account.id(), role);
        return new EntraPerson(accounts.find(account.id()).orElseThrow(), token);
    }

    /** The highest of the roles that the claim's values stand for. */
    private Optional<Role> role(Map<String, Object> claims) {
        Object claim = claims.get(settings.claim());
        Stream<?> values = claim instanceof List<?> list ? list.stream() : Stream.ofNullable(claim);
        return values.map(value -> settings.roles().get(String.valueOf(value)))
                .filter(Objects::nonNull)
                .max(Role::compareTo);
    }

    private Account added(String name, Role role, String externalId) {
        if (!accounts.addExternal(name, role, externalId)) {
            throw refused(
                    "There is an account \"" + name + "\" with a password already; an admin has to rename one of them");
        }
        return accounts.findExternal(externalId).orElseThrow();
    }

    private static String name(OidcIdToken token) {
        String name = Stream.of("preferred_username", "email", "upn")
                .map(token::getClaimAsString)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(token.getSubject());
        try {
            return Account.named(name.toLowerCase(Locale.ROOT));
        } catch (BadValue bad) {
            throw refused(bad.getMessage());
        }
    }

    private static OAuth2AuthenticationException refused(@org.jspecify.annotations.Nullable String sentence) {
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied", sentence, null), sentence);
    }
}
