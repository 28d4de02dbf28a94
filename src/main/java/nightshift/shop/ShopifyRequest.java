package nightshift.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import nightshift.remote.NamedCall;

/** One GraphQL request. Values travel as variables only, never inside the document. */
public record ShopifyRequest(ShopifyOperation operation, Map<String, Object> variables) implements NamedCall {
    private static final JsonMapper JSON = new JsonMapper();

    public ShopifyRequest {
        variables = Map.copyOf(variables);
    }

    public static ShopifyRequest order(String gid) {
        return new ShopifyRequest(ShopifyOperation.GET_ORDER, Map.of("id", gid));
    }

    public static ShopifyRequest checkAccess() {
        return new ShopifyRequest(ShopifyOperation.CHECK_ACCESS, Map.of());
    }

    @Override
    public String callName() {
        return operation.operationName();
    }

    /** Operation and variables, for the record of a write. */
    public String json() {
        try {
            return JSON.writeValueAsString(Map.of("operation", operation.operationName(), "variables", variables));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Shopify wants it in the request body. */
    public Map<String, Object> wire() {
        return Map.of(
                "query", operation.document(), "operationName", operation.operationName(), "variables", variables);
    }
}
