package nightshift.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nightshift.accounts.AuditTrail;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stamps what people did in Hawtio. {@link ConsoleAccess}, which Jolokia makes and Spring does not know, tells what. */
@Component
@ConditionalOnWebApplication
class ConsoleTrail extends OncePerRequestFilter {
    private static final String ACTS = ConsoleTrail.class.getName();

    private final AuditTrail audit;

    ConsoleTrail(AuditTrail audit) {
        this.audit = audit;
    }

    private record Act(String who, String what) {}

    private static final class Acts extends ArrayList<Act> {
        private static final long serialVersionUID = 1L;
    }

    /** Something was allowed that changes something. */
    static void note(String who, String what) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(ACTS, RequestAttributes.SCOPE_REQUEST) instanceof Acts acts) {
            acts.add(new Act(who, what));
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !DeskSecurity.JOLOKIA.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Acts acts = new Acts();
        request.setAttribute(ACTS, acts);
        try {
            chain.doFilter(request, response);
        } finally {
            List.copyOf(acts).forEach(act -> audit.record(act.who(), "hawtio", "exec", act.what(), null));
        }
    }
}
