package nightshift.accounts;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts on a database of their own, in time that a test moves. */
final class AccountsDatabase {
    private static final int QUICK = 4;

    static final AccountSettings SETTINGS = new AccountSettings(
            "operator",
            "",
            Duration.ofDays(7),
            new AccountSettings.LockOut(3, 5, Duration.ofMinutes(15)),
            new AccountSettings.Entra("", "", "", "roles", Map.of()));

    final MovableClock clock = new MovableClock();
    final DataSource source = MigratedDatabase.fresh();
    final JdbcClient jdbc;
    final Accounts accounts;
    final Passwords passwords;
    final AuditTrail audit;
    final AccountKeeping keeping;
    final ApiTokens tokens;
    final TokenKeeping tokenKeeping;
    final TokenLogin tokenLogin;

    AccountsDatabase() {
        jdbc = JdbcClient.create(source);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        accounts = new Accounts(jdbc, clock);
        passwords = new Passwords(new BCryptPasswordEncoder(QUICK), SETTINGS, clock);
        audit = new AuditTrail(jdbc, clock);
        keeping = new AccountKeeping(accounts, passwords, audit, transaction);
        tokens = new ApiTokens(jdbc, clock);
        tokenKeeping = new TokenKeeping(tokens, accounts, audit, transaction, clock);
        tokenLogin = new TokenLogin(tokens, accounts, clock);
    }

    GuardedLogin login() {
        return new GuardedLogin(
                accounts,
                new LoginFailures(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), SETTINGS, clock),
                new BCryptPasswordEncoder(QUICK));
    }

    Person person(String name, Role role) {
        accounts.add(name, role, passwords.lastingSecret("the right password"));
        Account account = accounts.find(name).orElseThrow();
        return new Person(account.id(), name, role, Person.Via.DESK);
    }
}
