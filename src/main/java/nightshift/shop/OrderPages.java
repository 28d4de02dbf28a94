package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;

/**
 * The slim reading for the local index, page by page: what was read so far and where to go on.
 *
 * @param more whether another page is to be asked for
 */
public record OrderPages(String query, Optional<String> cursor, boolean more, List<ShopOrder> orders) {
    public OrderPages {
        orders = List.copyOf(orders);
    }

    static OrderPages of(String query) {
        return new OrderPages(query, Optional.empty(), true, List.of());
    }

    public ShopifyRequest next() {
        return request(ShopifyOperation.INDEX_ORDERS, query, cursor);
    }

    static ShopifyRequest request(ShopifyOperation operation, String query, Optional<String> cursor) {
        Map<String, Object> variables = new LinkedHashMap<>(Map.of("query", query));
        cursor.ifPresent(after -> variables.put("after", after));
        return new ShopifyRequest(operation, variables);
    }

    OrderPages plus(List<ShopOrder> page, Optional<String> next) {
        List<ShopOrder> all = new ArrayList<>(orders);
        all.addAll(page);
        return new OrderPages(query, next, next.isPresent(), all);
    }

    /** The cursor of the next page; its absence where there is one would end the reading too early. */
    static Optional<String> cursor(JsonNode connection) {
        JsonNode page = connection.path("pageInfo");
        if (!page.path("hasNextPage").asBoolean()) {
            return Optional.empty();
        }
        String cursor = page.path("endCursor").asText("");
        if (cursor.isEmpty()) {
            throw RemoteFailure.unknown(RemoteSystem.SHOPIFY, "Shopify announced a next page without a cursor", null);
        }
        return Optional.of(cursor);
    }
}
