package nightshift.sandbox.amazon;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A listing as the Listings Items API shows it. */
final class ListingJson {
    static final String PRODUCT_TYPE = "STORAGE_RACK";

    private ListingJson() {}

    static Map<String, Object> of(SimulatedListing listing, List<String> included) {
        List<String> wanted = included.isEmpty() ? List.of("summaries") : included;
        Map<String, Object> json = new TreeMap<>(Map.of("sku", listing.sku()));
        wanted.forEach(part -> {
            switch (part) {
                case "summaries" -> json.put(part, List.of(summary(listing)));
                case "attributes" -> json.put(part, listing.attributes);
                case "offers" -> json.put(part, offers(listing));
                case "fulfillmentAvailability" -> json.put(part, availability(listing));
                case "issues" -> json.put(part, issues(listing));
                default -> json.put(part, List.of());
            }
        });
        return json;
    }

    private static Map<String, Object> summary(SimulatedListing listing) {
        Map<String, Object> summary = new TreeMap<>(Map.of(
                "marketplaceId",
                AmazonSandbox.MARKETPLACE_ID,
                "productType",
                PRODUCT_TYPE,
                "conditionType",
                "new_new",
                "itemName",
                listing.seed.title(),
                "createdDate",
                listing.seed.openedAt().toString(),
                "lastUpdatedDate",
                listing.updatedAt.toString()));
        listing.seed.asin().ifPresent(asin -> summary.put("asin", asin));
        List<String> status = new ArrayList<>();
        if (listing.buyable()) {
            status.add("BUYABLE");
        }
        if (listing.seed.asin().isPresent()) {
            status.add("DISCOVERABLE");
        }
        summary.put("status", status);
        return summary;
    }

    private static List<Object> offers(SimulatedListing listing) {
        return listing.price()
                .<List<Object>>map(price -> List.of(Map.of(
                        "marketplaceId",
                        AmazonSandbox.MARKETPLACE_ID,
                        "offerType",
                        "B2C",
                        "price",
                        Map.of(
                                "amount",
                                price.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                                "currencyCode",
                                "USD"))))
                .orElse(List.of());
    }

    private static List<Object> availability(SimulatedListing listing) {
        return listing.byAmazon()
                ? List.of(Map.of("fulfillmentChannelCode", "AMAZON_NA"))
                : List.of(Map.of("fulfillmentChannelCode", "DEFAULT", "quantity", listing.quantity()));
    }

    private static List<Object> issues(SimulatedListing listing) {
        return listing.outOfBounds()
                ? List.of(new ListingIssue(
                                "90215",
                                "The price is outside of the minimum and maximum you allow; the offer is not shown.",
                                SimulatedListing.OFFER)
                        .json())
                : List.of();
    }
}
