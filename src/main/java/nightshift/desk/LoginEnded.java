package nightshift.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What a person meets whose login ended while he had a page open. Who sent a form reads that nothing was done: after the login he would
 * see the first page and take it for done. A part of a page that is fetched loads the page again, else the login page would stand in it.
 */
final class LoginEnded implements AuthenticationEntryPoint {
    /** Made by the script of our pages for parts of them. */
    private static final String PART = "HX-Request";

    /** Whether it was a form that was sent, or a part of a page that was fetched. */
    static boolean isNoPage(HttpServletRequest request) {
        return request.getHeader(PART) != null || !request.getMethod().equals("GET");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException {
        if (request.getHeader(PART) == null) {
            response.sendRedirect("/login?expired");
            return;
        }
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
