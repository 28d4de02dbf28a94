package nightshift.accounts;

import org.springframework.security.core.Authentication;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People for tests: real accounts with real passwords and tokens. */
@Component
public class TestPeople {
    public static final String PASSWORD = "a long enough password";

    private final Accounts accounts;
    private final Passwords passwords;
    private final TokenKeeping tokens;

    TestPeople(Accounts accounts, Passwords passwords, TokenKeeping tokens) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /** The name of the account of a role: {@code test.viewer}. */
    public static String name(Role role) {
        return "test." + role.key();
    }

    /** The account of a role, that logs in with {@link #PASSWORD}. */
    public Account account(Role role) {
        return account(name(role), role);
    }

    /** As it would be if it had just been made. */
    public Account account(String name, Role role) {
        if (!accounts.add(name, role, passwords.lastingSecret(PASSWORD))) {
            long id = accounts.find(name).orElseThrow().id();
            accounts.role(id, role);
            accounts.disabled(id, false);
            accounts.password(id, passwords.lastingSecret(PASSWORD));
        }
        return accounts.find(name).orElseThrow();
    }

    /** A token of the account of this role. */
    public String token(Role role) {
        Account account = account(role);
        Person person = new Person(account.id(), account.name(), role, Person.Via.DESK);
        return tokens.make(person, new TokenKeeping.Wanted("test", account.name(), role, 1))
                .secret();
    }

    /** A principal for tests without a database. */
    public static RequestPostProcessor principal(Account account) {
        return SecurityMockMvcRequestPostProcessors.user(new PasswordPerson(account, null));
    }

    public static Authentication authentication(Account account) {
        var person = new PasswordPerson(account, null);
        return new org.springframework.security.authentication.UsernamePasswordAuthenticationToken(
                person, null, person.getAuthorities());
    }
}
