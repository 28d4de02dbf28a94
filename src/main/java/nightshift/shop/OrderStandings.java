package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.core.OrderName;
import org.springframework.stereotype.Component;

/** Reads how many orders stand, fifty a request. */
@Component
public class OrderStandings {
    private static final int ORDERS_A_REQUEST = 50;

    /** @param ids global ids of orders */
    public List<ShopifyRequest> requests(List<String> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + ORDERS_A_REQUEST)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + ORDERS_A_REQUEST)))
                .map(some -> new ShopifyRequest(ShopifyOperation.ORDER_STANDINGS, Map.of("ids", some)))
                .toList();
    }

    /** Those Shopify still shows. */
    public List<OrderStanding> read(JsonNode data) {
        List<OrderStanding> standings = new ArrayList<>();
        data.path("nodes").forEach(node -> {
            if (node.path("id").isTextual()) {
                standings.add(standing(node));
            }
        });
        return standings;
    }

    public List<OrderStanding> all(List<?> answers) {
        return answers.stream()
                .filter(List.class::isInstance)
                .flatMap(answer -> ((List<?>) answer).stream())
                .map(OrderStanding.class::cast)
                .toList();
    }

    private static OrderStanding standing(JsonNode node) {
        List<OrderStanding.Shipment> shipments = new ArrayList<>();
        node.path("fulfillments").forEach(made -> {
            if (made.path("status").asText().equals("SUCCESS")) {
                shipments.add(shipment(made));
            }
        });
        return new OrderStanding(
                node.path("id").asText(),
                new OrderName(node.path("name").asText()),
                instant(node.path("cancelledAt")),
                node.path("displayFulfillmentStatus").asText().equals("FULFILLED"),
                shipments);
    }

    private static OrderStanding.Shipment shipment(JsonNode made) {
        List<ShopOrder.Tracking> tracking = new ArrayList<>();
        made.path("trackingInfo")
                .forEach(info -> tracking.add(new ShopOrder.Tracking(
                        Optional.ofNullable(info.path("company").textValue()),
                        Optional.ofNullable(info.path("number").textValue()),
                        Optional.empty())));
        Instant madeAt = instant(made.path("createdAt")).orElse(Instant.EPOCH);
        return new OrderStanding.Shipment(
                Shipments.numbersOf(tracking),
                tracking.stream()
                        .map(ShopOrder.Tracking::company)
                        .flatMap(Optional::stream)
                        .findFirst(),
                madeAt,
                instant(made.path("updatedAt")).orElse(madeAt));
    }

    private static Optional<Instant> instant(JsonNode text) {
        return Optional.ofNullable(text.textValue()).map(Instant::parse);
    }
}
