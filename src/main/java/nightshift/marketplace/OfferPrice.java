package nightshift.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The price of an offer: where it stands in what Amazon shows, and the same offer with another one (amazon-sp-api 11). */
final class OfferPrice {
    private static final String VALUE = "value_with_tax";

    private final JsonNode instance;

    private OfferPrice(JsonNode instance) {
        this.instance = instance;
    }

    /** Empty where there is not exactly one offer with exactly one price that always holds. */
    static Optional<OfferPrice> of(Offer offer) {
        return Optional.of(offer.instances())
                .filter(instances -> instances.size() == 1)
                .map(instances -> new OfferPrice(instances.get(0)))
                .filter(price -> price.single("our_price").isPresent());
    }

    BigDecimal amount() {
        return single("our_price").orElseThrow();
    }

    String currency() {
        return instance.path("currency").asText();
    }

    Optional<BigDecimal> lowestAllowed() {
        return single("minimum_seller_allowed_price");
    }

    Optional<BigDecimal> highestAllowed() {
        return single("maximum_seller_allowed_price");
    }

    /** The whole offer with nothing but its price changed: what is left out of a replacement is gone. */
    ListingMessage.Patch to(BigDecimal amount) {
        ObjectNode changed = instance.deepCopy();
        ((ObjectNode) changed.at("/our_price/0/schedule/0")).put(VALUE, amount);
        return new ListingMessage.Patch("replace", "/attributes/purchasable_offer", List.of(changed));
    }

    private Optional<BigDecimal> single(String price) {
        JsonNode prices = instance.path(price);
        JsonNode schedule = prices.path(0).path("schedule");
        JsonNode only = schedule.path(0);
        return prices.size() == 1
                        && schedule.size() == 1
                        && only.size() == 1
                        && only.path(VALUE).isNumber()
                ? Optional.of(only.path(VALUE).decimalValue())
                : Optional.empty();
    }
}
