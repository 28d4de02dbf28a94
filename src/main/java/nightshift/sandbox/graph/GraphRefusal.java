package nightshift.sandbox.graph;

import java.util.Map;

/** Graph answers with an error. */
final class GraphRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;

    GraphRefusal(int status, String code, String message) {
        this(status, code, message, Map.of());
    }

    GraphRefusal(int status, String code, String message, Map<String, String> headers) {
        super(message);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    static GraphRefusal badRequest(String message) {
        return new GraphRefusal(400, "BadRequest", message);
    }

    static GraphRefusal notFound() {
        return new GraphRefusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    }

    static GraphRefusal noSuchMethod() {
        return new GraphRefusal(
                405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
