package nightshift.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * One of the store's offers as Amazon shows it now.
 *
 * @param productType as Amazon has it, for patches
 * @param instances the offers for all customers in our marketplace, each whole: sale price, allowed prices and discounts too
 * @param quantity what the store itself can ship; empty where Amazon ships it, or says nothing
 * @param shippedByAmazon whether Amazon ships it from its own stock
 */
public record Offer(
        String sku, String productType, List<JsonNode> instances, Optional<Integer> quantity, boolean shippedByAmazon) {
    private static final String OWN_STOCK = "DEFAULT";

    /** For patches of the offer alone Amazon takes this for any product. */
    private static final String ANY_TYPE = "PRODUCT";

    public Offer {
        instances = List.copyOf(instances);
    }

    static Offer of(JsonNode item, String marketplaceId) {
        List<JsonNode> instances = new ArrayList<>();
        item.at("/attributes/purchasable_offer").forEach(offer -> {
            if (offer.path("marketplace_id").asText().equals(marketplaceId)
                    && offer.path("audience").asText("ALL").equals("ALL")) {
                instances.add(offer);
            }
        });
        JsonNode availability = item.path("fulfillmentAvailability");
        Optional<JsonNode> own = own(availability);
        return new Offer(
                item.path("sku").asText(),
                item.at("/summaries/0/productType").asText(ANY_TYPE),
                instances,
                own.map(one -> one.path("quantity"))
                        .filter(JsonNode::isIntegralNumber)
                        .map(JsonNode::asInt),
                own.isEmpty() && !availability.isEmpty());
    }

    /** What the store ships itself; its quantity may be left out. */
    private static Optional<JsonNode> own(JsonNode availability) {
        return StreamSupport.stream(availability.spliterator(), false)
                .filter(one -> one.path("fulfillmentChannelCode").asText().equals(OWN_STOCK))
                .findFirst();
    }
}
