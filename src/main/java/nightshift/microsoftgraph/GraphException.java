package nightshift.microsoftgraph;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.camel.spi.HttpResponseAware;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft Graph refused a call, or the call broke off. The message holds no token and no link. Codes are matched without
 * regard to case, message texts never.
 */
public class GraphException extends IOException implements HttpResponseAware {
    private static final long serialVersionUID = 1L;

    private int statusCode;
    private final String code;
    private final @Nullable String requestId;
    private final transient @Nullable Duration retryAfter;
    private final boolean outcomeUnknown;

    public GraphException(String message, GraphError error, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(message, cause);
        this.statusCode = error.status();
        this.code = error.code();
        this.requestId = error.requestId();
        this.retryAfter = error.retryAfter();
        this.outcomeUnknown = outcomeUnknown;
    }

    /** The HTTP status; 0 when there was no answer. */
    public int getStatusCode() {
        return statusCode;
    }

    /** Graph's error code such as {@code ErrorItemNotFound}; empty when there was none. */
    public String getCode() {
        return code;
    }

    public boolean hasCode(String wanted) {
        return code.equalsIgnoreCase(wanted);
    }

    /** What Microsoft's support asks for. */
    public Optional<String> getRequestId() {
        return Optional.ofNullable(requestId);
    }

    public Optional<Duration> getRetryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether a write may have been applied although the call failed. Such a call must not be repeated blindly. */
    public boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }

    @Override
    public int getHttpResponseCode() {
        return statusCode;
    }

    @Override
    public void setHttpResponseCode(int code) {
        statusCode = code;
    }

    @Override
    public String getHttpResponseStatus() {
        return code;
    }

    @Override
    public void setHttpResponseStatus(String status) {
        // Graph's own code is kept
    }
}
