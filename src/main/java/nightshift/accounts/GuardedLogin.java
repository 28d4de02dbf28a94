package nightshift.accounts;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Login by name and password, refused for a while after too many failures. Unknown, disabled and locked names all get the
 * same answer. Spring finds it as the only provider there is; a filter chain that named it too would count each try twice.
 */
@Component
public class GuardedLogin implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords;
    private final LoginFailures failures;
    private final Accounts accounts;

    GuardedLogin(Accounts accounts, LoginFailures failures, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = new DaoAuthenticationProvider(this::person);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String address =
                login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
        if (!failures.admit(login.getName(), address)) {
            throw new LockedException("Too many failed tries; wait a while");
        }
        Authentication person = passwords.authenticate(login);
        failures.succeeded(login.getName(), address);
        return person;
    }

    /** A disabled account counts as unknown: Spring then takes the same time as for a wrong password. */
    private UserDetails person(String name) {
        String login = name.strip().toLowerCase(Locale.ROOT);
        return accounts.password(login)
                .flatMap(password -> accounts.find(login).map(account -> new PasswordPerson(account, password)))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
