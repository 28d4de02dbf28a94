package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The question for all orders that changed since a time, with their lines, in one bulk operation (shopify-admin-graphql 12). */
@Component
public class SoldOrderQueries {
    private final String query = ShopifyOperation.bulkQuery("sold-orders");

    /** @param since orders that were changed before are left out; each order changes when it is placed */
    public ShopifyRequest start(Instant since) {
        String search = "updated_at:>='" + since.truncatedTo(ChronoUnit.SECONDS) + "'";
        return new ShopifyRequest(ShopifyOperation.RUN_SALES_QUERY, Map.of("query", query.replace("{search}", search)));
    }

    /** The id of the operation that was started. */
    public String started(JsonNode data) {
        return StartedBulk.id(data, "list the orders");
    }
}
