package nightshift.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A person who signed in with Microsoft Entra ID. */
public final class EntraPerson extends DefaultOidcUser implements SignedIn {
    private static final long serialVersionUID = 1L;

    private final transient Account account;

    EntraPerson(Account account, OidcIdToken token) {
        super(List.of(new SimpleGrantedAuthority(account.role().authority())), token);
        this.account = account;
    }

    @Override
    public Person person() {
        return new Person(account.id(), account.name(), account.role(), Person.Via.DESK);
    }

    @Override
    public int stamp() {
        return account.stamp();
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntraPerson person && person.account.id() == account.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(account.id());
    }
}
