package nightshift.accounts;

import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Keeps logins and failed tries in the audit trail. What was typed as the name of no account is not kept: it may be a password. */
@Component
class LoginAudit {
    private final AuditTrail audit;
    private final Accounts accounts;

    LoginAudit(AuditTrail audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    /** Each call with a token is an authentication too, but no login. */
    @EventListener
    void loggedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                && signedIn.person().via() == Person.Via.DESK) {
            accounts.loggedIn(signedIn.person().accountId());
            audit.record(
                    signedIn.person(), "log in", "account " + signedIn.person().name(), null);
        }
    }

    /** A try that was refused unseen is not kept: else whoever is locked out could fill the database. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        if (event.getException() instanceof LockedException
                || !(event.getAuthentication() instanceof UsernamePasswordAuthenticationToken typed)) {
            return;
        }
        String name = accounts.find(typed.getName().strip().toLowerCase(Locale.ROOT))
                .map(Account::name)
                .orElse("unknown");
        audit.record(name, "desk", "failed login", "account " + name, null);
    }
}
