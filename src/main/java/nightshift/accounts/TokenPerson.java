package nightshift.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** A script that acts for a person. */
public final class TokenPerson implements OAuth2AuthenticatedPrincipal, SignedIn {
    private final Person person;

    TokenPerson(Account owner, Role role) {
        this.person = new Person(owner.id(), owner.name(), role, Person.Via.API);
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public int stamp() {
        return 0;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(person.role().authority()));
    }

    @Override
    public String getName() {
        return person.name();
    }
}
