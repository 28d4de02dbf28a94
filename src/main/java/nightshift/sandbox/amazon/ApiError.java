package nightshift.sandbox.amazon;

import java.util.List;
import java.util.Map;
import nightshift.sandbox.SandboxResponse;

/** A refusal in the form all Selling Partner APIs share (amazon-sp-api 4). */
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String details;

    ApiError(int status, String code, String message, String details) {
        super(message);
        this.status = status;
        this.code = code;
        this.details = details;
    }

    static ApiError invalid(String message) {
        return new ApiError(400, "InvalidInput", message, "");
    }

    static ApiError notFound(String what) {
        return new ApiError(404, "NotFound", what + " was not found", "");
    }

    static ApiError denied(String details) {
        return new ApiError(403, "Unauthorized", "Access to requested resource is denied.", details);
    }

    static ApiError quotaExceeded() {
        return new ApiError(429, "QuotaExceeded", "You exceeded your quota for the requested resource.", "");
    }

    SandboxResponse response() {
        Map<String, Object> error = Map.of("code", code, "message", String.valueOf(getMessage()), "details", details);
        return SandboxResponse.json(status, Json.write(Map.of("errors", List.of(error))));
    }
}
