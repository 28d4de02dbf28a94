package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds page after page; the search index lags behind, so what is no longer open is left out at the end. */
@Component
public class OpenOrders {
    private static final Set<String> SHIPPED = Set.of("FULFILLED", "RESTOCKED");

    private final OrderReader reader;

    public OpenOrders(OrderReader reader) {
        this.reader = reader;
    }

    /** Open orders that still have something to ship. */
    public OrderPages begin() {
        return OrderPages.of(
                ShopifyOperation.SEARCH_ORDERS,
                "status:open AND (fulfillment_status:unfulfilled OR fulfillment_status:partial)");
    }

    public OrderPages add(OrderPages pages, JsonNode data) {
        JsonNode connection = data.path("orders");
        List<ShopOrder> orders = new ArrayList<>();
        for (OrderNode node : reader.nodes(connection.path("nodes"))) {
            orders.add(reader.order(node));
        }
        return pages.plus(orders, OrderPages.cursor(connection));
    }

    /**
     * Those that still wait for a shipment. Orders with more lines than a page holds carry only their first lines here,
     * which is enough for a list of what is late; decisions read an order by id.
     */
    public List<ShopOrder> stillOpen(OrderPages pages) {
        return pages.orders().stream()
                .filter(order -> order.cancelledAt().isEmpty() && order.closedAt().isEmpty())
                .filter(order -> !SHIPPED.contains(order.fulfillmentStatus()))
                .toList();
    }
}
