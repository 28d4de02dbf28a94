package nightshift.sandbox.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedProductLine;
import nightshift.sandbox.SeedVariant;

/** A simulated store with products, asked without a network. */
final class ShopCatalogRig {
    final ObjectMapper json = new ObjectMapper();
    final Books books = new Books();
    final ShopifySandbox shop =
            new ShopifySandbox(books, Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), ZoneOffset.UTC));

    void add(String sku, int variants) {
        shop.add(new SeedProductLine(
                "Shelving " + sku,
                "Bin Shelving",
                "Harbor",
                List.of("bins"),
                "ACTIVE",
                true,
                IntStream.range(0, variants)
                        .mapToObj(n -> new SeedVariant(
                                sku + "-" + n,
                                "Size " + n,
                                new BigDecimal("100.00"),
                                Optional.empty(),
                                Optional.of(new BigDecimal("55.00")),
                                8,
                                true,
                                false))
                        .toList()));
    }

    JsonNode ask(String query, Object variables) throws Exception {
        return json.readTree(call(
                        "POST",
                        "/admin/api/2026-07/graphql.json",
                        "application/json",
                        json.writeValueAsBytes(Map.of("query", query, "variables", variables)))
                .body());
    }

    SandboxResponse call(String method, String path, String type, byte[] body) {
        return shop.answer(new SandboxRequest(
                method,
                path,
                "",
                Map.of("content-type", List.of(type), "x-shopify-access-token", List.of(ShopifySandbox.ACCESS_TOKEN)),
                body,
                "http://127.0.0.1:1"));
    }

    JsonNode variant(String sku) throws Exception {
        return ask(
                        "query Q($q: String) { productVariants(first: 1, query: $q) { nodes { id sku price product { id status }"
                                + " inventoryItem { id inventoryLevels(first: 1) { nodes { location { id }"
                                + " quantities(names: [\"available\", \"on_hand\"]) { name quantity } } } } } } }",
                        Map.of("q", "sku:\"" + sku + "\""))
                .at("/data/productVariants/nodes/0");
    }

    /** Looks at it until it has ended. */
    JsonNode ended(String operation) throws Exception {
        for (int polls = 0; polls < 9; polls++) {
            JsonNode seen = ask(
                            "query Q($id: ID!) { bulkOperation(id: $id) { status errorCode objectCount rootObjectCount url } }",
                            Map.of("id", operation))
                    .at("/data/bulkOperation");
            if (!List.of("CREATED", "RUNNING").contains(seen.path("status").asText())) {
                return seen;
            }
        }
        throw new AssertionError(operation + " does not end");
    }

    List<JsonNode> lines(String url) throws Exception {
        String path = url.substring("http://127.0.0.1:1/shopify".length()).replaceAll("\\?.*", "");
        String text = new String(call("GET", path, "", new byte[0]).body(), StandardCharsets.UTF_8);
        return text.lines().map(this::read).toList();
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
