package nightshift.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** From Shopify's JSON to a customer's orders. */
@Component
public class CustomerOrderReader {
    private static final Logger LOG = LoggerFactory.getLogger(CustomerOrderReader.class);

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

    /**
     * Empty where its values are none that an order here can have, and it has nothing to do with the question.
     *
     * @throws RemoteFailure where it may be what was asked for: then nobody can tell what the others leave unsaid
     */
    Optional<CustomerOrder> order(CustomerOrderNode node, CustomerQuestion question) {
        try {
            return Optional.of(CustomerOrderShapes.of(node));
        } catch (BadValue e) {
            if (CustomerOrderShapes.mayBear(node, question)) {
                throw RemoteFailure.hopeless(
                        RemoteSystem.SHOPIFY, "The Shopify order " + node.id() + " cannot be read: " + e.getMessage());
            }
            LOG.warn("The Shopify order {} is left out: {}", node.id(), e.getMessage());
            return Optional.empty();
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
