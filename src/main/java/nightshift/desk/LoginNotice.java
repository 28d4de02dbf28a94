package nightshift.desk;

import nightshift.accounts.AccountSettings;
import nightshift.accounts.FirstAccount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells the person at the console how to get in. Printed, not logged: a log file outlives the password's use. */
@Component
@ConditionalOnWebApplication
class LoginNotice {
    private final DeskSettings desk;
    private final AccountSettings accounts;
    private final FirstAccount first;
    private final boolean sandbox;

    LoginNotice(DeskSettings desk, AccountSettings accounts, FirstAccount first, Environment environment) {
        this.desk = desk;
        this.accounts = accounts;
        this.first = first;
        this.sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.println(sentence());
    }

    /** The sandbox's password is known to everybody and is told; any other only once, when it was made. */
    String sentence() {
        return "The desk is at " + desk.url() + ", Hawtio at " + desk.url() + "/actuator/hawtio; log in as "
                + first.takeOneTimePassword()
                        .map(password -> accounts.user() + " / " + password + " (once: you choose your own then)")
                        .orElseGet(() -> sandbox
                                ? accounts.user() + " / " + accounts.password()
                                : accounts.user() + ", or as whom an admin added");
    }
}
