package nightshift.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nightshift.desk.DeskSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is larger than anything a person or a script has to say here, before anyone reads it. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestSize extends OncePerRequestFilter {
    private final long most;
    private final String tooLarge;

    RequestSize(DeskSettings settings) {
        this.most = settings.largestRequest().toBytes();
        this.tooLarge =
                "The request is larger than " + settings.largestRequest().toKilobytes()
                        + " KB (nightshift.desk.largest-request). Nothing was done; send less at once.";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, tooLarge);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            refuse(
                    request,
                    response,
                    HttpStatus.LENGTH_REQUIRED,
                    "The request does not say how large it is. Nothing was done; send it with Content-Length.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        if (ApiSecurity.isCall(request)) {
            Problems.write(response, status, sentence);
        } else {
            response.sendError(status.value(), sentence);
        }
    }
}
