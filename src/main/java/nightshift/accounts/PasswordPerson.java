package nightshift.accounts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person who logs in with name and password. */
public final class PasswordPerson implements UserDetails, CredentialsContainer, SignedIn {
    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private @Nullable String password;

    /** @param password as it is stored; forgotten as soon as it was compared */
    public PasswordPerson(Account account, @Nullable String password) {
        this.account = account;
        this.password = password;
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
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(account.role().authority()));
    }

    @Override
    @SuppressWarnings("NullAway") // Spring Security erases it after the login
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PasswordPerson person && person.account.id() == account.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(account.id());
    }

    @Override
    public String toString() {
        return account.name();
    }
}
