package nightshift.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import nightshift.core.AlreadyDone;
import nightshift.core.BadValue;
import nightshift.core.NotAllowed;
import nightshift.core.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal of the HTTP API as problem details (RFC 9457), with one sentence for a person. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems extends ResponseEntityExceptionHandler {
    private static final System.Logger LOG = System.getLogger(ApiProblems.class.getName());

    @ExceptionHandler
    ProblemDetail notThere(NotThere notThere) {
        return problem(HttpStatus.NOT_FOUND, notThere.getMessage());
    }

    @ExceptionHandler
    ProblemDetail alreadyDone(AlreadyDone done) {
        return problem(HttpStatus.CONFLICT, done.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refused) {
        return problem(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail badValue(BadValue bad) {
        return problem(HttpStatus.BAD_REQUEST, bad.getMessage());
    }

    @ExceptionHandler
    ProblemDetail wrongType(MethodArgumentTypeMismatchException wrong) {
        return problem(HttpStatus.BAD_REQUEST, "\"" + wrong.getValue() + "\" is no proper value of " + wrong.getName());
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) {
        LOG.log(System.Logger.Level.ERROR, "A call of the HTTP API failed", failure);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Nightshift could not answer this; its log says why. What is not recorded as done was not done");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unread, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest().<Object>body(problem(HttpStatus.BAD_REQUEST, sentence(unread)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String sentence = invalid.getBindingResult().getFieldErrors().stream()
                .map(ApiProblems::sentence)
                .collect(Collectors.joining("; "));
        return ResponseEntity.badRequest().<Object>body(problem(HttpStatus.BAD_REQUEST, sentence));
    }

    private static String sentence(FieldError error) {
        return error.getField() + " " + error.getDefaultMessage();
    }

    private static String sentence(HttpMessageNotReadableException unread) {
        Throwable cause = unread.getMostSpecificCause();
        if (cause instanceof BadValue bad) {
            return String.valueOf(bad.getMessage());
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return "The value of "
                    + mapping.getPath().get(mapping.getPath().size() - 1).getFieldName()
                    + " is none that can stand there, or there is no such field";
        }
        return cause instanceof JsonProcessingException json && json.getLocation() != null
                ? "The body is no proper JSON: see line " + json.getLocation().getLineNr() + ", column "
                        + json.getLocation().getColumnNr()
                : "A JSON body is missing";
    }

    private static ProblemDetail problem(HttpStatus status, @Nullable String sentence) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(sentence));
    }
}
