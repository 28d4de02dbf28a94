package nightshift.microsoftgraph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says about a failure.
 *
 * @param status HTTP status, 0 when there was no answer
 * @param code Graph's error code, empty when there was none
 */
public record GraphError(int status, String code, @Nullable String requestId, @Nullable Duration retryAfter) {
    static GraphError none() {
        return new GraphError(0, "", null, null);
    }

    static GraphError of(int status, String code) {
        return new GraphError(status, code, null, null);
    }
}
