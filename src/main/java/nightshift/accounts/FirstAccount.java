package nightshift.accounts;

import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** An empty database gets one admin: with the configured password, or with a one-time one that is printed once. */
@Component
@ConditionalOnWebApplication
public class FirstAccount implements InitializingBean {
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountSettings settings;
    private Optional<String> oneTimePassword = Optional.empty();

    FirstAccount(Accounts accounts, Passwords passwords, AccountSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        if (!accounts.isEmpty()) {
            return;
        }
        String name = Account.named(settings.user());
        if (!settings.password().isEmpty()) {
            accounts.add(name, Role.ADMIN, passwords.lastingSecret(settings.password()));
            return;
        }
        String password = passwords.oneTime();
        if (accounts.add(name, Role.ADMIN, passwords.oneTimeSecret(password))) {
            oneTimePassword = Optional.of(password);
        }
    }

    /** The password that was made at this start, and nobody knows yet. Handed out once. */
    public Optional<String> takeOneTimePassword() {
        Optional<String> password = oneTimePassword;
        oneTimePassword = Optional.empty();
        return password;
    }
}
