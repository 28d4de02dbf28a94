package nightshift.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.jspecify.annotations.Nullable;

/**
 * What QuickBooks answered, before anybody reads it.
 *
 * @param trace Intuit's number of the call ({@code intuit_tid}), for its support
 */
public record QuickBooksAnswer(
        QuickBooksOperation operation, int status, String trace, Optional<Duration> retryAfter, String text) {

    /** As a route step: status, headers and body of the HTTP answer. */
    public static QuickBooksAnswer of(
            QuickBooksCall call,
            int status,
            @Nullable String trace,
            @Nullable String retryAfter,
            @Nullable String text) {
        Optional<Duration> wait = Optional.ofNullable(retryAfter)
                .filter(value -> value.strip().matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value.strip())));
        return new QuickBooksAnswer(
                call.operation(), status, trace == null ? "" : trace, wait, text == null ? "" : text);
    }

    public boolean tokenRefused() {
        return status == 401;
    }

    /** The no in it, also where it hides in HTTP 200. */
    Optional<QuickBooksFault> fault() {
        return QuickBooksFault.in(text);
    }

    /** @throws RemoteFailure when it is a no, or no JSON object: an answer that was cut off tells nothing about a write */
    JsonNode json() {
        Optional<QuickBooksFault> fault = fault();
        if (fault.isPresent() || status != 200) {
            throw RemoteFailure.hopeless(RemoteSystem.QUICKBOOKS, "QuickBooks rejects the request: " + words());
        }
        JsonNode json = BooksJson.tree(text);
        if (!json.isObject()) {
            throw QuickBooksErrors.lost(operation, "QuickBooks' answer is cut off or no JSON", null);
        }
        return json;
    }

    /** Its no in words, with Intuit's number of the call. */
    String words() {
        return fault().map(QuickBooksFault::toString).orElse("HTTP " + status)
                + (trace.isEmpty() ? "" : " (intuit_tid " + trace + ")");
    }
}
