package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.operations.Parts;
import org.springframework.stereotype.Component;

/** Reads what stands as shipped, many orders in one request. */
@Component
public class ShippedReader {
    private static final int AT_ONCE = 25;

    private final OrderReader reader;

    public ShippedReader(OrderReader reader) {
        this.reader = reader;
    }

    /**
     * @param ids global ids of orders
     * @return requests for 25 of them each
     */
    public List<ShopifyRequest> requests(List<String> ids) {
        return Parts.of(ids.stream().distinct().toList(), AT_ONCE).stream()
                .map(some -> new ShopifyRequest(ShopifyOperation.SHIPPED_ORDERS, Map.of("ids", some)))
                .toList();
    }

    /** What the answer to one of these requests holds. */
    public ShippedOrders some(JsonNode data) {
        List<OrderNode> nodes = reader.nodes(data.path("nodes"));
        return new ShippedOrders(
                nodes.stream().filter(node -> !node.cutOff()).map(reader::order).toList(),
                nodes.stream().filter(OrderNode::cutOff).map(OrderNode::id).toList());
    }

    /** A request for each order that did not fit on a page. */
    public List<ShopifyRequest> tooLarge(List<ShippedOrders> read) {
        return read.stream()
                .flatMap(some -> some.tooLarge().stream())
                .map(ShopifyRequest::order)
                .toList();
    }

    /** What the answer about one order holds. */
    public ShippedOrders alone(JsonNode data) {
        return new ShippedOrders(reader.oneIfThere(data).stream().toList(), List.of());
    }

    /** All orders that were read, by id. */
    public Map<String, ShopOrder> byId(List<ShippedOrders> together, List<ShippedOrders> alone) {
        Map<String, ShopOrder> orders = new LinkedHashMap<>();
        together.forEach(some -> some.orders().forEach(order -> orders.put(order.id(), order)));
        alone.forEach(one -> one.orders().forEach(order -> orders.put(order.id(), order)));
        return orders;
    }
}
