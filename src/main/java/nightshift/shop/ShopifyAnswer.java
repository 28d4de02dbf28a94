package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A JSON answer of Shopify to one operation, not yet judged: it may hold errors beside partial data. */
public record ShopifyAnswer(ShopifyOperation operation, JsonNode json) {
    /** What the call asked for and what the bucket holds, where the answer says so (shopify-admin-graphql 14). */
    public Optional<Cost> cost() {
        JsonNode cost = json.path("extensions").path("cost");
        JsonNode bucket = cost.path("throttleStatus");
        return bucket.path("currentlyAvailable").isNumber()
                ? Optional.of(new Cost(
                        cost.path("requestedQueryCost").asDouble(),
                        bucket.path("maximumAvailable").asDouble(),
                        bucket.path("currentlyAvailable").asDouble(),
                        Math.max(1, bucket.path("restoreRate").asDouble())))
                : Optional.empty();
    }

    /** In points; the restore rate in points a second. */
    public record Cost(double requested, double maximum, double available, double restoreRate) {}
}
