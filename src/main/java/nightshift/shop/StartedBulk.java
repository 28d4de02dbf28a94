package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;

/** The answer to {@code bulkOperationRunQuery} (shopify-admin-graphql 12). */
final class StartedBulk {
    private StartedBulk() {}

    /**
     * The id of the operation that was started.
     *
     * @param what what Shopify was to do, such as "list the items"
     */
    static String id(JsonNode data, String what) {
        JsonNode payload = data.path("bulkOperationRunQuery");
        String errors = UserErrors.in(payload);
        if (!errors.isEmpty()) {
            throw inProgress(payload)
                    ? RemoteFailure.notApplied(
                            RemoteSystem.SHOPIFY,
                            Duration.ofMinutes(1),
                            "Shopify runs other bulk queries of this app: " + errors)
                    : RemoteFailure.hopeless(RemoteSystem.SHOPIFY, "Shopify refuses to " + what + ": " + errors);
        }
        return Optional.ofNullable(payload.path("bulkOperation").path("id").textValue())
                .orElseThrow(() ->
                        RemoteFailure.unknown(RemoteSystem.SHOPIFY, "Shopify's answer names no bulk operation", null));
    }

    private static boolean inProgress(JsonNode payload) {
        return StreamSupport.stream(payload.path("userErrors").spliterator(), false)
                .map(error -> error.path("code").asText())
                .anyMatch(code -> code.equals("OPERATION_IN_PROGRESS") || code.equals("LIMIT_REACHED"));
    }
}
