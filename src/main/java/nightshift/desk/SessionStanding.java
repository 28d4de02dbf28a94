package nightshift.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nightshift.accounts.Account;
import nightshift.accounts.Accounts;
import nightshift.accounts.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request how the account stands now: a session ends when the account was disabled or its role or password
 * changed, and with a one-time password nothing but a new password is possible.
 */
final class SessionStanding extends OncePerRequestFilter {
    private static final String CHANGE_PASSWORD = "/account/password";
    private static final Set<String> OPEN = Set.of(CHANGE_PASSWORD, "/logout", "/desk.css", "/favicon.svg", "/error");

    private final Accounts accounts;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    SessionStanding(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account = accounts.find(signedIn.person().accountId())
                .filter(found -> !found.disabled() && found.stamp() == signedIn.stamp());
        if (account.isEmpty()) {
            logout.logout(request, response, authentication);
            LoginEnded.byChange(request, response);
        } else if (account.get().mustChange() && !OPEN.contains(request.getRequestURI())) {
            response.sendRedirect(CHANGE_PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }
}
