package nightshift.accounts;

import java.util.function.Consumer;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotAllowed;
import nightshift.core.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people do to accounts: an admin to those of others, everyone to his own password. Each act is stamped. The last admin
 * always stays.
 */
@Component
public class AccountKeeping {
    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    AccountKeeping(Accounts accounts, Passwords passwords, AuditTrail audit, TransactionOperations transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @return his one-time password, to be told once; the person chooses his own at the first login */
    public String add(Person by, String name, Role role) {
        requireAdmin(by);
        String login = Account.named(name);
        String password = passwords.oneTime();
        Accounts.Secret secret = passwords.oneTimeSecret(password);
        transaction.executeWithoutResult(status -> {
            if (!accounts.add(login, role, secret)) {
                throw new AlreadyDone("There is an account \"" + login + "\" already; choose another name");
            }
            audit.record(by, "add account", about(login), role.key());
        });
        return password;
    }

    /** Ends the account's open sessions, so that the new role counts at once. */
    public void changeRole(Person by, String name, Role role) {
        requireAdmin(by);
        change(name, account -> {
            if (account.external()) {
                throw new BadValue(
                        "The role of \"" + account.name() + "\" comes from Microsoft Entra ID; change it there");
            }
            keepOneAdmin(account, role == Role.ADMIN);
            accounts.role(account.id(), role);
            audit.record(
                    by, "change role", about(account.name()), account.role().key() + " to " + role.key());
        });
    }

    /** The person is logged out everywhere and his tokens no longer count. */
    public void disable(Person by, String name) {
        requireAdmin(by);
        change(name, account -> {
            keepOneAdmin(account, false);
            accounts.disabled(account.id(), true);
            audit.record(by, "disable account", about(account.name()), null);
        });
    }

    public void enable(Person by, String name) {
        requireAdmin(by);
        change(name, account -> {
            accounts.disabled(account.id(), false);
            audit.record(by, "enable account", about(account.name()), null);
        });
    }

    /** @return a new one-time password, to be told once; the old one and open sessions end */
    public String resetPassword(Person by, String name) {
        requireAdmin(by);
        return resetPassword(name, account -> audit.record(by, "reset password", about(account.name()), null));
    }

    /** For the owner at the machine's shell who lost the way in. Also enables the account. */
    public String resetPasswordAtShell(String name) {
        return resetPassword(name, account -> {
            accounts.disabled(account.id(), false);
            audit.record("shell", "shell", "reset password", about(account.name()), null);
        });
    }

    private String resetPassword(String name, Consumer<Account> stamp) {
        String password = passwords.oneTime();
        Accounts.Secret secret = passwords.oneTimeSecret(password);
        change(name, account -> {
            if (account.external()) {
                throw new BadValue(
                        "\"" + account.name() + "\" signs in with Microsoft Entra ID and has no password here");
            }
            accounts.password(account.id(), secret);
            stamp.accept(account);
        });
        return password;
    }

    /** A person chooses a new password for himself; his other sessions end. */
    public void changeOwnPassword(Person me, String current, String wanted) {
        String stored = accounts.password(me.name())
                .orElseThrow(
                        () -> new BadValue("This account has no password here; it signs in with Microsoft Entra ID"));
        if (!passwords.matches(current, stored)) {
            throw new BadValue("The current password is wrong");
        }
        if (current.equals(wanted)) {
            throw new BadValue("The new password is the old one; choose another");
        }
        Passwords.check(wanted, me.name());
        Accounts.Secret secret = passwords.lastingSecret(wanted);
        transaction.executeWithoutResult(status -> {
            accounts.password(me.accountId(), secret);
            audit.record(me, "change password", about(me.name()), null);
        });
    }

    private static void requireAdmin(Person by) {
        if (!by.isAdmin()) {
            throw new NotAllowed("Only an admin keeps the accounts of others");
        }
    }

    private void change(String name, Consumer<Account> act) {
        transaction.executeWithoutResult(status -> act.accept(
                accounts.find(name).orElseThrow(() -> new NotThere("There is no account \"" + name + "\""))));
    }

    private void keepOneAdmin(Account account, boolean staysAdmin) {
        boolean isOne = account.role() == Role.ADMIN && !account.disabled();
        if (isOne && !staysAdmin && accounts.lockAdmins() == 1) {
            throw new AlreadyDone("\"" + account.name() + "\" is the last admin; make someone else an admin first");
        }
    }

    private static String about(String name) {
        return "account " + name;
    }
}
