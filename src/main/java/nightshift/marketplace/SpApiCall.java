package nightshift.marketplace;

import java.util.Locale;
import nightshift.remote.NamedCall;

/**
 * One call of the Selling Partner API: body of {@code direct:amazon-call}.
 *
 * @param path percent-encoded where needed
 * @param query percent-encoded, empty when there is none
 * @param json the request body, empty when there is none
 */
public record SpApiCall(SpApiOperation operation, String path, String query, String json) implements NamedCall {
    static SpApiCall get(SpApiOperation operation, String path, String query) {
        return new SpApiCall(operation, path, query, "");
    }

    static SpApiCall post(SpApiOperation operation, String path, Object body) {
        return new SpApiCall(operation, path, "", SpApiJson.write(body));
    }

    @Override
    public String callName() {
        return operation.name().toLowerCase(Locale.ROOT);
    }

    public String method() {
        return operation.method();
    }
}
