package nightshift.sandbox.amazon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** {@code JSON_LISTINGS_FEED} (amazon-sp-api 12): applies each message that is good, and reports on each that is not. */
final class ListingsFeed {
    static final String TYPE = "JSON_LISTINGS_FEED";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_MESSAGES = 25_000;

    private final Set<String> rejected = ConcurrentHashMap.newKeySet();
    private final ListingBook listings;

    ListingsFeed(ListingBook listings) {
        this.listings = listings;
    }

    /** From now on messages for this SKU end as errors. */
    void reject(String sku) {
        rejected.add(sku);
    }

    /**
     * @param refuseFirst the first message is refused
     * @param silently and the report does not say so
     * @return the report; empty where the file is none that can be read
     */
    Optional<byte[]> apply(SimulatedFeed feed, byte[] content, boolean refuseFirst, boolean silently) {
        JsonNode root;
        try {
            root = JSON.readTree(content);
        } catch (IOException e) {
            return Optional.empty();
        }
        JsonNode messages = root.path("messages");
        boolean good = root.at("/header/sellerId").asText().equals(AmazonSandbox.SELLER_ID)
                && root.at("/header/version").asText().equals("2.0")
                && messages.isArray()
                && messages.size() <= MOST_MESSAGES;
        if (!good) {
            return Optional.empty();
        }
        List<Map<String, Object>> issues = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int invalid = 0;
        boolean first = refuseFirst;
        for (JsonNode message : messages) {
            List<ListingIssue> objections = first
                    ? List.of(new ListingIssue("90041", "The message could not be processed.", "sku"))
                    : message(message, seen);
            invalid += objections.isEmpty() ? 0 : 1;
            if (!first || !silently) {
                objections.forEach(objection -> issues.add(issue(message, objection)));
            }
            first = false;
        }
        return Optional.of(report(feed, issues, messages.size(), invalid));
    }

    private List<ListingIssue> message(JsonNode message, Set<Integer> seen) {
        int id = message.path("messageId").asInt();
        if (id < 1 || !seen.add(id)) {
            return List.of(new ListingIssue("4000003", "messageId must be unique and above 0.", "messageId"));
        }
        if (!message.path("operationType").asText().equals("PATCH")) {
            return List.of(new ListingIssue(
                    "4000003", "The sandbox takes PATCH only: UPDATE would replace all attributes.", "operationType"));
        }
        if (message.path("productType").asText().isEmpty()) {
            return List.of(ListingIssue.missing("productType", "productType"));
        }
        String sku = message.path("sku").asText();
        Optional<SimulatedListing> listing = listings.find(sku);
        if (listing.isEmpty() || rejected.contains(sku)) {
            return List.of(new ListingIssue(
                    "13013", "This SKU does not exist in the Amazon.com catalog. Your data was not processed.", "sku"));
        }
        return listings.change(listing.get(), message.path("patches"), false, "feed")
                .issues();
    }

    private static Map<String, Object> issue(JsonNode message, ListingIssue objection) {
        return new TreeMap<>(Map.of(
                "messageId", message.path("messageId").asInt(),
                "sku", message.path("sku").asText(),
                "code", objection.code(),
                "severity", "ERROR",
                "message", objection.message(),
                "attributeName", objection.attribute()));
    }

    private static byte[] report(SimulatedFeed feed, List<Map<String, Object>> issues, int messages, int invalid) {
        return Json.write(Map.of(
                        "header",
                        Map.of("sellerId", AmazonSandbox.SELLER_ID, "version", "2.0", "feedId", feed.id),
                        "issues",
                        issues,
                        "summary",
                        Map.of(
                                "errors", invalid,
                                "warnings", 0,
                                "messagesProcessed", messages,
                                "messagesAccepted", messages - invalid,
                                "messagesInvalid", invalid)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
