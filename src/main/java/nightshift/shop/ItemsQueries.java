package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** The question for all items of the shop in one bulk operation, and how it stands (shopify-admin-graphql 12). */
@Component
public class ItemsQueries {
    /** The store's clock and ours may differ by so much. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private final String query = ShopifyOperation.bulkQuery("items");

    public ShopifyRequest start() {
        return new ShopifyRequest(ShopifyOperation.RUN_ITEMS_QUERY, Map.of("query", query));
    }

    /** The id of the operation that was started. */
    public String started(JsonNode data) {
        return StartedBulk.id(data, "list the items");
    }

    public ShopifyRequest look() {
        return new ShopifyRequest(ShopifyOperation.ITEMS_QUERIES, Map.of());
    }

    /** The operation that was started for us at that time or later, although nobody heard of it. */
    public Optional<String> lost(JsonNode data, ItemsAsked asked) {
        List<JsonNode> all = StreamSupport.stream(
                        data.path("bulkOperations").path("nodes").spliterator(), false)
                .toList();
        // what is as old as the one that was answered last knows nothing of what was written since
        Instant answered = all.stream()
                .filter(node -> asked.answeredBefore()
                        .equals(Optional.of(node.path("id").asText())))
                .map(ItemsQueries::instant)
                .findFirst()
                .orElse(Instant.MIN);
        return all.stream()
                .filter(node -> squeezed(node.path("query").asText()).equals(squeezed(query)))
                .filter(node -> !instant(node).isBefore(asked.askedAt().minus(CLOCKS)))
                .filter(node -> instant(node).isAfter(answered))
                .filter(node -> !state(node, "").failed())
                .map(node -> node.path("id").asText())
                .findFirst();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    public ShopifyRequest stateOf(String operationId) {
        return new ShopifyRequest(ShopifyOperation.ITEMS_STATE, Map.of("id", operationId));
    }

    /** @throws RemoteFailure where Shopify does not know the operation */
    public ItemsState state(JsonNode data) {
        JsonNode operation = data.path("bulkOperation");
        if (!operation.isObject()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY, "Shopify does not know the question for its items any more");
        }
        return state(operation, data.path("shop").path("currencyCode").asText());
    }

    private static ItemsState state(JsonNode operation, String currency) {
        return new ItemsState(
                operation.path("id").asText(),
                operation.path("status").asText(),
                Optional.ofNullable(operation.path("errorCode").textValue()),
                instant(operation),
                operation.path("objectCount").asLong(),
                Optional.ofNullable(operation.path("url").textValue()),
                currency);
    }

    private static Instant instant(JsonNode operation) {
        try {
            return Instant.parse(operation.path("createdAt").asText());
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
