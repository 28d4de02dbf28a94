package nightshift.marketplace;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.operations.BatchMember;
import nightshift.operations.Parts;
import org.springframework.stereotype.Component;

/** Calls of the Listings Items API 2021-08-01 about exactly these SKUs, twenty a call, and how its answers read (amazon-sp-api 11). */
@Component
public class OffersApi {
    private static final String ITEMS = "/listings/2021-08-01/items/";
    private static final String INCLUDED = "&includedData=summaries,attributes,fulfillmentAvailability";
    private static final int A_CALL = 20;

    private final AmazonSettings settings;

    public OffersApi(AmazonSettings settings) {
        this.settings = settings;
    }

    /** A comma parts the SKUs of a call, so one that has a comma is asked for by itself. */
    public List<SpApiCall> calls(List<BatchMember> members) {
        Map<Boolean, List<String>> skus = members.stream()
                .map(OfferChanges::sku)
                .distinct()
                .collect(Collectors.partitioningBy(sku -> sku.contains(",")));
        return Stream.concat(
                        Parts.of(skus.getOrDefault(false, List.of()), A_CALL).stream()
                                .map(this::search),
                        skus.getOrDefault(true, List.of()).stream().map(this::get))
                .toList();
    }

    private SpApiCall search(List<String> skus) {
        return SpApiCall.get(
                SpApiOperation.SEARCH_LISTINGS_ITEMS,
                ITEMS + settings.sellerId(),
                marketplace() + INCLUDED + "&identifiersType=SKU&pageSize=20&identifiers="
                        + skus.stream().map(OffersApi::encoded).collect(Collectors.joining(",")));
    }

    private SpApiCall get(String sku) {
        return SpApiCall.get(SpApiOperation.GET_LISTINGS_ITEM, item(sku), marketplace() + INCLUDED);
    }

    /** Asks Amazon whether it would take these changes; nothing is changed by it. */
    public SpApiCall preview(ListingMessage message) {
        return new SpApiCall(
                SpApiOperation.PATCH_LISTINGS_ITEM,
                item(message.sku()),
                marketplace() + "&mode=VALIDATION_PREVIEW",
                SpApiJson.write(Map.of("productType", message.productType(), "patches", message.patches())));
    }

    /** By SKU, letter for letter; one that Amazon does not know is not in it. */
    public Map<String, Offer> read(SpApiAnswer answer) {
        Map<String, Offer> offers = new HashMap<>();
        if (answer.status() == 404) {
            return offers;
        }
        if (!answer.successful()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.AMAZON, "Amazon rejects the question for offers: " + answer.errors());
        }
        JsonNode json = SpApiJson.read(answer.text(), JsonNode.class);
        add(json, offers);
        json.path("items").forEach(item -> add(item, offers));
        return offers;
    }

    private void add(JsonNode item, Map<String, Offer> offers) {
        if (item.path("sku").isTextual()) {
            offers.put(item.path("sku").asText(), Offer.of(item, settings.marketplaceId()));
        }
    }

    /** The answers of several calls together. */
    public Map<String, Offer> all(List<?> answers) {
        Map<String, Offer> all = new HashMap<>();
        answers.forEach(answer -> ((Map<?, ?>) answer).forEach((sku, offer) -> all.put((String) sku, (Offer) offer)));
        return all;
    }

    private String marketplace() {
        return "marketplaceIds=" + settings.marketplaceId();
    }

    private String item(String sku) {
        return ITEMS + settings.sellerId() + "/" + encoded(sku);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
