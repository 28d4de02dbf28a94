package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether Amazon takes these attributes of an offer. */
final class ListingChecks {
    private static final Set<String> PRICES =
            Set.of("our_price", "discounted_price", "minimum_seller_allowed_price", "maximum_seller_allowed_price");

    private ListingChecks() {}

    static List<ListingIssue> of(ObjectNode before, ObjectNode after) {
        List<ListingIssue> issues = new ArrayList<>();
        after.path(SimulatedListing.OFFER).forEach(offer -> issues.addAll(offer(offer)));
        after.path(SimulatedListing.AVAILABILITY).forEach(one -> issues.addAll(availability(before, one)));
        return issues;
    }

    private static List<ListingIssue> offer(JsonNode offer) {
        List<ListingIssue> issues = new ArrayList<>();
        if (!offer.path("marketplace_id").asText().equals(AmazonSandbox.MARKETPLACE_ID)) {
            issues.add(ListingIssue.missing(SimulatedListing.OFFER, "marketplace_id"));
        }
        if (!offer.path("currency").asText().equals("USD")) {
            issues.add(ListingIssue.invalidValue(SimulatedListing.OFFER));
        }
        if (!offer.has("our_price")) {
            issues.add(ListingIssue.missing(SimulatedListing.OFFER, "Your price"));
        }
        PRICES.stream()
                .filter(offer::has)
                .filter(name -> !scheduled(offer.get(name)))
                .forEach(name -> issues.add(ListingIssue.invalidValue(SimulatedListing.OFFER)));
        return issues;
    }

    /** A list of one with a list of schedules, each with a number above zero. */
    private static boolean scheduled(JsonNode price) {
        JsonNode schedules = price.path(0).path("schedule");
        if (!price.isArray() || !schedules.isArray() || schedules.isEmpty()) {
            return false;
        }
        for (JsonNode schedule : schedules) {
            JsonNode value = schedule.path("value_with_tax");
            if (!value.isNumber()
                    || value.decimalValue().signum() <= 0
                    || value.decimalValue().stripTrailingZeros().scale() > 2) {
                return false;
            }
        }
        return true;
    }

    private static List<ListingIssue> availability(ObjectNode before, JsonNode one) {
        String channel = one.path("fulfillment_channel_code").asText();
        JsonNode quantity = one.path("quantity");
        boolean good = channel.equals("DEFAULT")
                ? quantity.isMissingNode() || quantity.isIntegralNumber() && quantity.intValue() >= 0
                : quantity.isMissingNode()
                        && before.path(SimulatedListing.AVAILABILITY).toString().contains(channel);
        return good ? List.of() : List.of(ListingIssue.invalidValue(SimulatedListing.AVAILABILITY));
    }
}
