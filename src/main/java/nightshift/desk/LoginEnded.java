package nightshift.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What a person meets who is not logged in, or whose login ended while he had a page open: the login, and after it his page again. Who
 * sent a form reads that nothing was done. A part of a page that is fetched loads the page again, else the login page would stand in it.
 */
final class LoginEnded implements AuthenticationEntryPoint {
    /** Made by the script of our pages for parts of them. */
    private static final String PART = "HX-Request";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
            throws IOException {
        boolean form = PageAskedFor.isForm(request);
        if (form || PageAskedFor.isForPeople(request) || isPart(request)) {
            toLogin(request, response, form ? "/login?expired" : "/login");
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value()); // a script wants a status it understands
        }
    }

    /** The same for a login that was ended because the account was changed. */
    static void byChange(HttpServletRequest request, HttpServletResponse response) throws IOException {
        toLogin(request, response, PageAskedFor.isForm(request) ? "/login?ended&expired" : "/login?ended");
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader(PART) != null;
    }

    private static void toLogin(HttpServletRequest request, HttpServletResponse response, String login)
            throws IOException {
        if (isPart(request)) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        PageAskedFor.remember(request, response);
        response.sendRedirect(login);
    }
}
