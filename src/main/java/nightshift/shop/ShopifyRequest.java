package nightshift.shop;

import java.util.Map;

/** One GraphQL request. Values travel as variables only, never inside the document. */
public record ShopifyRequest(ShopifyOperation operation, Map<String, Object> variables) {
    public ShopifyRequest {
        variables = Map.copyOf(variables);
    }

    public static ShopifyRequest order(String gid) {
        return new ShopifyRequest(ShopifyOperation.GET_ORDER, Map.of("id", gid));
    }

    public static ShopifyRequest checkAccess() {
        return new ShopifyRequest(ShopifyOperation.CHECK_ACCESS, Map.of());
    }

    /** As Shopify wants it in the request body. */
    public Map<String, Object> wire() {
        return Map.of(
                "query", operation.document(), "operationName", operation.operationName(), "variables", variables);
    }
}
