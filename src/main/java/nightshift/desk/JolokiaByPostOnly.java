package nightshift.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Jolokia would also do by GET what it is asked for in the address. A link in a mail that a logged in person clicks must not
 * retry or discard anything, so only POST, which carries the page's token, reaches it with a request. Hawtio looks for Jolokia
 * by a plain GET and asks by POST.
 */
@Component
@ConditionalOnWebApplication
@Order(0)
class JolokiaByPostOnly extends OncePerRequestFilter {
    private static final String JOLOKIA = "/jolokia";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST") || isPlain(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Jolokia is asked by POST");
        }
    }

    /** Asks for nothing but the version. */
    private static boolean isPlain(HttpServletRequest request) {
        String after = path(request).replaceFirst(".*?" + JOLOKIA, "");
        return request.getQueryString() == null && after.matches("/?|/version/?");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).contains(JOLOKIA);
    }

    /** As the server understands it: decoded. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
