package nightshift.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Says why a request was turned away, on the error page. */
final class DeniedSentence implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendError(
                HttpStatus.FORBIDDEN.value(),
                denied instanceof CsrfException
                        ? "This page was open for too long, or the form came from elsewhere. Nothing was done; go back, load the page again and repeat it."
                        : "Your role does not allow this. A viewer looks, an operator acts, an admin keeps users, modes and tokens.");
    }
}
