package nightshift.sandbox.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedListing;

/** A simulated Amazon with two offers, asked without a network by a client that is signed in. */
final class AmazonListingRig {
    static final String SKU = "WP/1008 01";

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    final ObjectMapper json = new ObjectMapper();
    final Books books = new Books();
    final AmazonSandbox amazon = new AmazonSandbox(books, Clock.fixed(NOW, ZoneOffset.UTC));

    AmazonListingRig() {
        amazon.changesUnseenFor(Duration.ZERO);
        amazon.add(listing(SKU, "B0C1", 8, false));
        amazon.add(listing("FBA-1", "B0C2", 0, true));
    }

    private static SeedListing listing(String sku, String asin, int quantity, boolean byAmazon) {
        return new SeedListing(
                sku,
                Optional.of(asin),
                "Panel",
                new BigDecimal("100.00"),
                quantity,
                "Active",
                byAmazon,
                Optional.of(
                        new SeedListing.Sale(new BigDecimal("90.00"), NOW.plusSeconds(9999), NOW.plusSeconds(99999))),
                Optional.of(new BigDecimal("60.00")),
                Optional.of(new BigDecimal("160.00")),
                List.of(new SeedListing.Discount(5, 3)),
                NOW.minusSeconds(99999));
    }

    byte[] feed(String content) throws Exception {
        String type = "application/json; charset=UTF-8";
        JsonNode place = call("POST", "/feeds/2021-06-30/documents", "", "{\"contentType\":\"" + type + "\"}");
        storage("PUT", place.path("url").asText(), type, content);
        String id = call(
                        "POST",
                        "/feeds/2021-06-30/feeds",
                        "",
                        "{\"feedType\":\"JSON_LISTINGS_FEED\",\"marketplaceIds\":[\"ATVPDKIKX0DER\"],\"inputFeedDocumentId\":\""
                                + place.path("feedDocumentId").asText() + "\"}")
                .path("feedId")
                .asText();
        call("GET", "/feeds/2021-06-30/feeds/" + id, "", "");
        String report = call("GET", "/feeds/2021-06-30/feeds/" + id, "", "")
                .path("resultFeedDocumentId")
                .asText();
        return download(call("GET", "/feeds/2021-06-30/documents/" + report, "", "")
                .path("url")
                .asText());
    }

    byte[] download(String url) {
        return storage("GET", url, "", "").body();
    }

    private SandboxResponse storage(String method, String url, String type, String content) {
        String path = url.substring("http://127.0.0.1:1/amazon".length());
        int question = path.indexOf('?');
        return amazon.answer(new SandboxRequest(
                method,
                path.substring(0, question),
                path.substring(question + 1),
                Map.of("content-type", List.of(type)),
                content.getBytes(StandardCharsets.UTF_8),
                "http://127.0.0.1:1"));
    }

    int status(String method, String path, String query, String body) throws Exception {
        return answer(method, path, query, body).status();
    }

    JsonNode call(String method, String path, String query, String body) throws Exception {
        SandboxResponse response = answer(method, path, query, body);
        assertThat(response.status())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isBetween(200, 202);
        return json.readTree(response.body());
    }

    private SandboxResponse answer(String method, String path, String query, String body) throws Exception {
        String form = "grant_type=refresh_token&refresh_token=Atzr%7Csandbox&client_id=" + AmazonSandbox.CLIENT_ID
                + "&client_secret=" + AmazonSandbox.CLIENT_SECRET;
        String token = json.readTree(
                        send("POST", "/auth/o2/token", "", form, Map.of()).body())
                .path("access_token")
                .asText();
        return send(
                method,
                path,
                query,
                body,
                Map.of("x-amz-access-token", List.of(token), "user-agent", List.of("Test/1 (Language=Java/17)")));
    }

    private SandboxResponse send(
            String method, String path, String query, String body, Map<String, List<String>> headers) {
        Map<String, List<String>> all = new HashMap<>(headers);
        all.put("content-type", List.of("application/json"));
        return amazon.answer(new SandboxRequest(
                method, path, query, all, body.getBytes(StandardCharsets.UTF_8), "http://127.0.0.1:1"));
    }
}
