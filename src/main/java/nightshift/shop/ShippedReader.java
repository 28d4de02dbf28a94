package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what stands as shipped, many orders in one request. */
@Component
public class ShippedReader {
    private final OrderReader reader;

    public ShippedReader(OrderReader reader) {
        this.reader = reader;
    }

    /** @param ids global ids of orders */
    public ShippedOrders begin(List<String> ids) {
        return ShippedOrders.of(ids);
    }

    /** With what this answer holds. */
    public ShippedOrders read(ShippedOrders orders, JsonNode data) {
        if (orders.unread().isEmpty()) {
            return orders.plusAlone(reader.oneIfThere(data));
        }
        List<OrderNode> nodes = reader.nodes(data.path("nodes"));
        return orders.plus(
                nodes.stream().filter(node -> !node.cutOff()).map(reader::order).toList(),
                nodes.stream().filter(OrderNode::cutOff).map(OrderNode::id).toList());
    }
}
