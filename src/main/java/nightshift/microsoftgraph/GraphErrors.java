package nightshift.microsoftgraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads what a failed call means, above all whether a write may have been applied. */
final class GraphErrors {
    private final Clock clock;

    GraphErrors(Clock clock) {
        this.clock = clock;
    }

    GraphException of(GraphCall call, GraphAnswer answer) {
        GraphError error = error(answer);
        if (error.status() == 410 && call.reads()) {
            return new GraphResyncRequired(error);
        }
        boolean unknown = !call.reads() && (error.status() >= 500 || error.status() == 408);
        String message = "Microsoft Graph answered " + error.status()
                + (error.code().isEmpty() ? "" : " " + error.code()) + " to " + call.line()
                + (error.requestId() == null ? "" : " (request-id " + error.requestId() + ")");
        return new GraphException(message, error, unknown, null);
    }

    static GraphException of(GraphCall call, Throwable broken) {
        if (broken instanceof LimitedBody.TooLarge) {
            return new GraphException(
                    "The answer to " + call.line() + " is " + broken.getMessage(),
                    GraphError.of(200, "AnswerTooLarge"),
                    !call.reads(),
                    broken);
        }
        boolean neverSent = broken instanceof ConnectException || broken instanceof HttpConnectTimeoutException;
        return new GraphException(
                (neverSent ? "Microsoft Graph could not be reached for " : "The call broke off: ") + call.line() + " ("
                        + broken.getClass().getSimpleName() + ")",
                GraphError.none(),
                !call.reads() && !neverSent,
                broken);
    }

    private GraphError error(GraphAnswer answer) {
        String code = "";
        try {
            JsonNode root = Json.MAPPER.readTree(answer.body());
            code = root == null ? "" : root.path("error").path("code").asText("");
        } catch (IOException e) {
            // an answer of a proxy or load balancer has no JSON; the status says enough
        }
        return new GraphError(
                answer.status(),
                code,
                answer.headers().firstValue("request-id").orElse(null),
                retryAfter(answer.headers()));
    }

    private @Nullable Duration retryAfter(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").orElse("").strip();
        if (value.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant when = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(clock), when);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
