package nightshift.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotAllowed;
import nightshift.core.NotThere;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A refusal that a page does not show itself becomes the error page with its sentence. */
@ControllerAdvice(basePackageClasses = DeskProblems.class)
class DeskProblems {
    @ExceptionHandler
    void notThere(NotThere notThere, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value(), notThere.getMessage() + ".");
    }

    @ExceptionHandler
    void alreadyDone(AlreadyDone done, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value(), done.getMessage() + ".");
    }

    @ExceptionHandler
    void notAllowed(NotAllowed refused, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value(), refused.getMessage() + ".");
    }

    @ExceptionHandler
    void badValue(BadValue bad, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value(), bad.getMessage() + ".");
    }
}
