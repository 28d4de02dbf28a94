package nightshift.commandline;

import java.io.PrintStream;
import nightshift.accounts.AccountKeeping;
import nightshift.core.BadValue;
import nightshift.core.NotThere;
import org.springframework.stereotype.Component;

/** {@code --nightshift.reset-password=NAME}: whoever may start this process at this database may also let someone in again. */
@Component
class PasswordReset {
    private final AccountKeeping accounts;

    PasswordReset(AccountKeeping accounts) {
        this.accounts = accounts;
    }

    int perform(String user, PrintStream out) {
        try {
            out.println("The one-time password of " + user + " is " + accounts.resetPasswordAtShell(user)
                    + ". It must be changed at the first login.");
            return 0;
        } catch (NotThere | BadValue refused) {
            out.println(refused.getMessage() + ".");
            return 1;
        }
    }
}
