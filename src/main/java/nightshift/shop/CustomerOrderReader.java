package nightshift.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nightshift.core.BadValue;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** From Shopify's JSON to a customer's orders. */
@Component
public class CustomerOrderReader {
    private final ObjectMapper mapper;

    public CustomerOrderReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Without those Shopify does not show. */
    List<CustomerOrderNode> nodes(JsonNode list) {
        List<CustomerOrderNode> nodes = new ArrayList<>();
        for (JsonNode json : list) {
            if (json.isObject() && !json.isEmpty()) {
                nodes.add(node(json));
            }
        }
        return nodes;
    }

    CustomerOrder order(CustomerOrderNode node) {
        try {
            return CustomerOrderShapes.of(node);
        } catch (BadValue e) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY, "The Shopify order " + node.id() + " cannot be read: " + e.getMessage());
        }
    }

    RemoteFailure tooLarge(CustomerOrder order) {
        return RemoteFailure.hopeless(
                RemoteSystem.SHOPIFY,
                "Order " + order.name() + " has more than 250 lines: answer its customer by hand");
    }

    private CustomerOrderNode node(JsonNode json) {
        try {
            return mapper.treeToValue(json, CustomerOrderNode.class);
        } catch (JsonProcessingException e) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY,
                    "Shopify's answer has another shape than expected: " + e.getOriginalMessage());
        }
    }
}
