package nightshift.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns Shopify's JSON into orders. Never a part of an order: what did not fit on the page is a failure. */
@Component
public class OrderReader {
    private static final Logger LOG = LoggerFactory.getLogger(OrderReader.class);

    private final ObjectMapper mapper;

    public OrderReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The answer to {@link ShopifyOperation#GET_ORDER}.
     *
     * @throws RemoteFailure when there is no such order, or it is too large, or its fulfillment orders are hidden from us
     */
    public ShopOrder one(JsonNode data, String gid) {
        return oneIfThere(data)
                .orElseThrow(() -> RemoteFailure.hopeless(
                        RemoteSystem.SHOPIFY,
                        "Shopify shows no order " + gid + ": it was deleted, or it is older than 60 days and the app"
                                + " lacks the scope read_all_orders"));
    }

    /** Like {@link #one}, empty where the order is gone. */
    public Optional<ShopOrder> oneIfThere(JsonNode data) {
        return node(data.path("order")).map(this::whole);
    }

    public ShopifyRequest request(String gid) {
        return ShopifyRequest.order(gid);
    }

    /** One fulfillment as a mutation answers it. */
    ShopOrder.Fulfillment shipment(JsonNode json) {
        return ShopOrders.fulfillment(value(json, OrderNode.Shipment.class), Instant.EPOCH);
    }

    List<OrderNode> nodes(JsonNode list) {
        List<OrderNode> nodes = new ArrayList<>();
        list.forEach(json -> node(json).ifPresent(nodes::add));
        return nodes;
    }

    /** @throws RemoteFailure naming the missing scopes when an order with something to ship seems to have no fulfillment orders */
    ShopOrder checked(ShopOrder order) {
        if (order.fulfillmentOrders().isEmpty()
                && !OpenOrders.SHIPPED.contains(order.fulfillmentStatus())
                && order.cancelledAt().isEmpty()
                && order.lines().stream().anyMatch(line -> line.currentQuantity() > 0)) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY,
                    "Shopify shows no fulfillment orders of the order " + order.name()
                            + ", which is not shipped: grant the app read_merchant_managed_fulfillment_orders and"
                            + " read_third_party_fulfillment_orders");
        }
        return order;
    }

    /** Of many the order that can be read: one with a name that no order here can have stops none of the others. */
    Optional<ShopOrder> readable(OrderNode node) {
        try {
            return Optional.of(ShopOrders.of(node));
        } catch (BadValue e) {
            LOG.warn("The Shopify order {} is left out: {}", node.id(), e.getMessage());
            return Optional.empty();
        }
    }

    /** @throws RemoteFailure when its values are none that an order here can have */
    ShopOrder order(OrderNode node) {
        try {
            return ShopOrders.of(node);
        } catch (BadValue e) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY, "The Shopify order " + node.id() + " cannot be read: " + e.getMessage());
        }
    }

    private ShopOrder whole(OrderNode node) {
        if (node.cutOff()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY,
                    "Order " + node.name() + " has more than 250 lines or 50 fulfillment orders: fulfill it by hand");
        }
        return checked(order(node));
    }

    private Optional<OrderNode> node(JsonNode json) {
        if (!json.isObject() || json.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(value(json, OrderNode.class));
    }

    private <T> T value(JsonNode json, Class<T> type) {
        try {
            return mapper.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY,
                    "Shopify's answer has another shape than expected: " + e.getOriginalMessage());
        }
    }
}
