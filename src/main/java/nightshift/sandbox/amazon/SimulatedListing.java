package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nightshift.sandbox.SeedListing;

/** An offer at the simulated Amazon: its attributes are what is written, all else follows from them. Guarded by {@link ListingBook}. */
final class SimulatedListing {
    static final String OFFER = "purchasable_offer";
    static final String AVAILABILITY = "fulfillment_availability";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    final SeedListing seed;
    /** As everybody sees it. */
    ObjectNode attributes;
    /** As it will be when all that was accepted can be seen. */
    ObjectNode accepted;

    Instant updatedAt;

    SimulatedListing(SeedListing seed) {
        this.seed = seed;
        this.attributes = seeded(seed);
        this.accepted = attributes.deepCopy();
        this.updatedAt = seed.openedAt();
    }

    String sku() {
        return seed.sellerSku();
    }

    Optional<BigDecimal> price() {
        return price(attributes);
    }

    static Optional<BigDecimal> price(ObjectNode attributes) {
        return offer(attributes, "ALL").flatMap(offer -> value(offer, "our_price"));
    }

    int quantity() {
        return quantity(attributes);
    }

    static int quantity(ObjectNode attributes) {
        return StreamSupport.stream(attributes.path(AVAILABILITY).spliterator(), false)
                .filter(one -> one.path("fulfillment_channel_code").asText().equals("DEFAULT"))
                .mapToInt(one -> one.path("quantity").asInt())
                .findFirst()
                .orElse(0);
    }

    boolean byAmazon() {
        return StreamSupport.stream(attributes.path(AVAILABILITY).spliterator(), false)
                .anyMatch(one -> one.path("fulfillment_channel_code").asText().startsWith("AMAZON"));
    }

    /** Outside of what the seller himself allows, Amazon hides it as a likely mistake. */
    boolean outOfBounds() {
        Optional<JsonNode> offer = offer(attributes, "ALL");
        BigDecimal price = price().orElse(BigDecimal.ZERO);
        return offer.flatMap(one -> value(one, "minimum_seller_allowed_price"))
                        .filter(lowest -> price.compareTo(lowest) < 0)
                        .isPresent()
                || offer.flatMap(one -> value(one, "maximum_seller_allowed_price"))
                        .filter(highest -> price.compareTo(highest) > 0)
                        .isPresent();
    }

    boolean buyable() {
        return seed.asin().isPresent() && price().isPresent() && !outOfBounds() && (byAmazon() || quantity() > 0);
    }

    /** As the listings report has it. */
    String status() {
        return seed.asin().isEmpty() ? "Incomplete" : buyable() ? "Active" : "Inactive";
    }

    static Optional<JsonNode> offer(ObjectNode attributes, String audience) {
        return StreamSupport.stream(attributes.path(OFFER).spliterator(), false)
                .filter(one -> one.path("audience").asText("ALL").equals(audience))
                .findFirst();
    }

    private static Optional<BigDecimal> value(JsonNode offer, String name) {
        return Optional.of(offer.at("/" + name + "/0/schedule/0/value_with_tax"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue);
    }

    private static ObjectNode seeded(SeedListing seed) {
        ObjectNode attributes = JSON.objectNode();
        attributes.putArray("item_name").addObject().put("value", seed.title()).put("language_tag", "en_US");
        attributes.putArray("condition_type").addObject().put("value", "new_new");
        ArrayNode offers = attributes.putArray(OFFER);
        ObjectNode offer = instance(offers, "ALL", seed.price());
        seed.sale().ifPresent(sale -> scheduled(offer, "discounted_price", sale.price())
                .put("start_at", sale.from().toString())
                .put("end_at", sale.to().toString()));
        seed.lowestAllowed().ifPresent(lowest -> scheduled(offer, "minimum_seller_allowed_price", lowest));
        seed.highestAllowed().ifPresent(highest -> scheduled(offer, "maximum_seller_allowed_price", highest));
        if (!seed.discounts().isEmpty()) {
            discounts(instance(offers, "B2B", seed.price()), seed);
        }
        ObjectNode availability = attributes
                .putArray(AVAILABILITY)
                .addObject()
                .put("fulfillment_channel_code", seed.fulfilledByAmazon() ? "AMAZON_NA" : "DEFAULT");
        if (!seed.fulfilledByAmazon()) {
            availability.put("quantity", seed.quantity()).put("lead_time_to_ship_max_days", 5);
        }
        return attributes;
    }

    private static ObjectNode instance(ArrayNode offers, String audience, BigDecimal price) {
        ObjectNode offer = offers.addObject()
                .put("marketplace_id", AmazonSandbox.MARKETPLACE_ID)
                .put("currency", "USD")
                .put("audience", audience);
        scheduled(offer, "our_price", price);
        return offer;
    }

    private static ObjectNode scheduled(ObjectNode offer, String name, BigDecimal price) {
        return offer.putArray(name).addObject().putArray("schedule").addObject().put("value_with_tax", price);
    }

    private static void discounts(ObjectNode offer, SeedListing seed) {
        ArrayNode levels = offer.putArray("quantity_discount_plan")
                .addObject()
                .putArray("schedule")
                .addObject()
                .put("discount_type", "percent")
                .putArray("levels");
        seed.discounts()
                .forEach(discount ->
                        levels.addObject().put("lower_bound", discount.pieces()).put("value", discount.percent()));
    }

    /** Fields of an offer that are there before and not after. */
    static List<String> lost(Map.Entry<ObjectNode, ObjectNode> change) {
        return Stream.of("ALL", "B2B")
                .flatMap(audience -> offer(change.getKey(), audience).stream()
                        .flatMap(before ->
                                StreamSupport.stream(((Iterable<String>) before::fieldNames).spliterator(), false))
                        .filter(name -> !offer(change.getValue(), audience)
                                .filter(after -> after.has(name))
                                .isPresent())
                        .filter(name -> !name.equals("audience")))
                .toList();
    }
}
