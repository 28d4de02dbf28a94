package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is still to be shipped, and the marks of all open orders for the local index. */
@Component
public class OpenOrders {
    /** 25,000 orders: as deep as Shopify's paging goes. */
    private static final int MOST_PAGES = 500;

    /** Nothing of an order that is displayed so is to be shipped. */
    static final Set<String> SHIPPED = Set.of("FULFILLED", "RESTOCKED");

    private final OrderReader reader;

    public OpenOrders(OrderReader reader) {
        this.reader = reader;
    }

    /**
     * Open orders that still have something to ship, with what they bear and their lines. Not the unfulfilled ones are asked for: search
     * goes by what is displayed, and orders on hold, scheduled or in progress are displayed as that.
     */
    public OrderHits begin() {
        return OrderHits.all(ShopifyOperation.OPEN_ORDERS, "status:open AND -fulfillment_status:fulfilled", MOST_PAGES);
    }

    /** The search index lags behind: what was shipped, closed or cancelled meanwhile is left out. */
    public List<ShopOrder> stillOpen(OrderHits hits) {
        return hits.orders().stream()
                .filter(order ->
                        order.cancelledAt().isEmpty() && order.closedAt().isEmpty())
                .filter(order -> !SHIPPED.contains(order.fulfillmentStatus()))
                .toList();
    }

    /** One more page of slim orders. */
    public OrderPages add(OrderPages pages, JsonNode data) {
        JsonNode connection = data.path("orders");
        return pages.plus(
                reader.nodes(connection.path("nodes")).stream()
                        .flatMap(node -> reader.readable(node).stream())
                        .toList(),
                OrderPages.cursor(connection));
    }
}
