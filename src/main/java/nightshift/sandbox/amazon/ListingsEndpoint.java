package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;

/** Listings Items API 2021-08-01 (amazon-sp-api 11): reading offers, and patching one. */
final class ListingsEndpoint {
    private static final String ITEMS = "/listings/2021-08-01/items/";
    private static final int MOST_RESULTS = 1000;
    private static final Set<String> INCLUDED = Set.of(
            "summaries",
            "attributes",
            "issues",
            "offers",
            "fulfillmentAvailability",
            "procurement",
            "relationships",
            "productTypes");
    private static final Set<String> STATUS = Set.of("BUYABLE", "DISCOVERABLE");
    private static final Set<String> TYPES =
            Set.of("ASIN", "EAN", "FNSKU", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC");
    private static final Set<String> SEARCH = Set.of(
            "marketplaceIds",
            "issueLocale",
            "includedData",
            "identifiers",
            "identifiersType",
            "withStatus",
            "withoutStatus",
            "sortBy",
            "sortOrder",
            "pageSize",
            "pageToken");

    private final ListingBook listings;
    private int submissions;

    ListingsEndpoint(ListingBook listings) {
        this.listings = listings;
    }

    SandboxResponse get(SandboxRequest request) {
        Query query = new Query(request, Set.of("marketplaceIds", "issueLocale", "includedData"));
        marketplace(query);
        return SandboxResponse.json(
                200, Json.write(ListingJson.of(named(request), query.list("includedData", INCLUDED))));
    }

    SandboxResponse search(SandboxRequest request) {
        ours(request);
        Query query = new Query(request, SEARCH);
        marketplace(query);
        int size = query.number("pageSize", 1, 20, 10);
        List<SimulatedListing> found = found(query);
        int from = query.one("pageToken").map(Integer::parseInt).orElse(0);
        Map<String, Object> answer = new TreeMap<>();
        answer.put("numberOfResults", found.size());
        answer.put(
                "items",
                found.stream()
                        .skip(from)
                        .limit(size)
                        .map(one -> ListingJson.of(one, query.list("includedData", INCLUDED)))
                        .toList());
        if (from + size < Math.min(found.size(), MOST_RESULTS)) {
            answer.put("pagination", Map.of("nextToken", String.valueOf(from + size)));
        }
        return SandboxResponse.json(200, Json.write(answer));
    }

    private List<SimulatedListing> found(Query query) {
        List<String> identifiers = query.list("identifiers", Set.of());
        Optional<String> type = query.one("identifiersType");
        if (identifiers.size() > 20) {
            throw ApiError.invalid("identifiers must hold at most 20 values");
        }
        if (identifiers.isEmpty() != type.isEmpty()
                || type.filter(TYPES::contains).isEmpty() && type.isPresent()) {
            throw ApiError.invalid("identifiers and identifiersType go together");
        }
        List<String> with = query.list("withStatus", STATUS);
        List<String> without = query.list("withoutStatus", STATUS);
        return listings.all().stream()
                .filter(one -> identifiers.isEmpty()
                        || identifiers.contains(
                                type.orElse("").equals("ASIN") ? one.seed.asin().orElse("") : one.sku()))
                .filter(one -> with.isEmpty() || with.contains("BUYABLE") && one.buyable())
                .filter(one -> !without.contains("BUYABLE") || !one.buyable())
                .sorted(Comparator.comparing((SimulatedListing one) -> one.updatedAt)
                        .reversed())
                .toList();
    }

    SandboxResponse patch(SandboxRequest request) {
        Query query = new Query(request, Set.of("marketplaceIds", "issueLocale", "includedData", "mode"));
        marketplace(query);
        boolean preview = !query.list("mode", Set.of("VALIDATION_PREVIEW")).isEmpty();
        JsonNode body = Json.body(request);
        Json.fields(body, Set.of("productType", "patches"), Set.of());
        SimulatedListing listing = named(request);
        ListingPatch.Outcome outcome = listings.change(listing, body.path("patches"), preview, "patchListingsItem");
        String status = !outcome.valid() ? "INVALID" : preview ? "VALID" : "ACCEPTED";
        return SandboxResponse.json(
                200,
                Json.write(Map.of(
                        "sku", listing.sku(),
                        "status", status,
                        "submissionId", submission(),
                        "issues",
                                outcome.issues().stream()
                                        .map(ListingIssue::json)
                                        .toList())));
    }

    private synchronized String submission() {
        return String.format(Locale.ROOT, "f1dc2914-75dd-11ea-bc55-%012d", ++submissions);
    }

    private SimulatedListing named(SandboxRequest request) {
        ours(request);
        String rest = request.path().substring(ITEMS.length());
        String sku =
                URLDecoder.decode(rest.substring(rest.indexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return listings.find(sku).orElseThrow(() -> ApiError.notFound("The SKU " + sku));
    }

    private static void ours(SandboxRequest request) {
        String seller = request.path().substring(ITEMS.length()).replaceAll("/.*", "");
        if (!seller.equals(AmazonSandbox.SELLER_ID)) {
            throw ApiError.denied("The seller " + seller + " did not authorize this application.");
        }
    }

    private static void marketplace(Query query) {
        if (!query.list("marketplaceIds", Set.of()).equals(List.of(AmazonSandbox.MARKETPLACE_ID))) {
            throw ApiError.invalid("marketplaceIds must be " + AmazonSandbox.MARKETPLACE_ID);
        }
    }
}
