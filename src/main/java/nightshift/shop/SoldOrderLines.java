package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightshift.core.BadValue;
import nightshift.core.RemoteFailure;
import nightshift.core.Sku;
import org.springframework.stereotype.Component;

/** The answer to the question for sold orders: one JSON object a line, the lines of an order somewhere behind it. */
@Component
public class SoldOrderLines {
    private static final JsonMapper JSON = new JsonMapper();

    private final OrderReader reader;

    public SoldOrderLines(OrderReader reader) {
        this.reader = reader;
    }

    /** @throws RemoteFailure where it is not all there: then nothing of it may be used */
    public List<SoldOrder> read(Path file, ItemsState state) {
        Map<String, OrderNode> orders = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> pieces = new HashMap<>();
        BulkLines.read(file, state, "orders", node -> {
            if (BulkLines.isChild(node)) {
                count(node, pieces.computeIfAbsent(node.path("__parentId").asText(), order -> new HashMap<>()));
            } else {
                orders.put(node.path("id").asText(), order(node));
            }
        });
        return orders.entrySet().stream()
                .map(order -> sold(order.getValue(), pieces.getOrDefault(order.getKey(), Map.of())))
                .toList();
    }

    private OrderNode order(JsonNode node) {
        ArrayNode alone = JSON.createArrayNode().add(node);
        return reader.nodes(alone).get(0);
    }

    /** Whatever an order is called: its name is not needed, and one that is none here must not stop the others. */
    private static SoldOrder sold(OrderNode order, Map<String, Integer> pieces) {
        return new SoldOrder(
                order.id(), order.createdAt(), order.cancelledAt() != null, ShopOrders.origin(order), pieces);
    }

    /** A line without a SKU is of no item that is known here. */
    private static void count(JsonNode line, Map<String, Integer> pieces) {
        try {
            String sku = line.path("sku").asText("");
            int quantity = Math.max(0, line.path("currentQuantity").asInt());
            if (!sku.isBlank() && quantity > 0) {
                pieces.merge(new Sku(sku).key(), quantity, Integer::sum);
            }
        } catch (BadValue e) {
            // nor is one whose SKU is none
        }
    }
}
