package nightshift.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, as the login knows him: the request of a person runs on one thread from the login check to the act. */
final class Operator {
    private Operator() {}

    /** His login name; {@code jmx} where a local tool asks without a login. */
    static String name() {
        @Nullable Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || !login.isAuthenticated() ? "jmx" : login.getName();
    }
}
