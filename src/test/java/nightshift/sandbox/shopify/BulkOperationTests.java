package nightshift.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.Test;

class BulkOperationTests {
    private static final String RUN =
            "mutation Run($q: String!) { bulkOperationRunQuery(query: $q) { bulkOperation { id status } userErrors { field message code } } }";
    private static final String STAGE =
            "mutation Stage($i: [StagedUploadInput!]!) { stagedUploadsCreate(input: $i) { stagedTargets { url parameters { name value } } userErrors { field message } } }";
    private static final String MUTATE =
            "mutation Run($m: String!, $p: String!) { bulkOperationRunMutation(mutation: $m, stagedUploadPath: $p) { bulkOperation { id status } userErrors { field message code } } }";
    private static final String PRICES =
            "mutation Prices($productId: ID!, $variants: [ProductVariantsBulkInput!]!) { productVariantsBulkUpdate(productId: $productId, variants: $variants) { product { id } userErrors { field message code } } }";

    private final ShopCatalogRig rig = new ShopCatalogRig();

    @Test
    void exportsAllVariantsWithTheirStockOnLinesOfTheirOwn() throws Exception {
        for (int product = 0; product < 120; product++) {
            rig.add("P" + product, 3);
        }
        JsonNode ended = rig.ended(
                run(
                        "{ products { edges { node { id title variants { edges { node { id sku price inventoryItem { id } } } } } } } }"));

        assertThat(ended.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(ended.path("objectCount").asText()).isEqualTo("480");
        assertThat(ended.path("rootObjectCount").asText()).isEqualTo("120");
        List<JsonNode> lines = rig.lines(ended.path("url").asText());
        assertThat(lines).hasSize(480);
        JsonNode child = lines.stream()
                .filter(line -> line.has("__parentId"))
                .findFirst()
                .orElseThrow();
        assertThat(child.path("sku").asText()).isEqualTo("P0-0");
        assertThat(child.path("__parentId").asText())
                .isEqualTo(lines.get(0).path("id").asText());
        assertThat(lines.get(1).has("__parentId")).as("parents come together").isFalse();
    }

    @Test
    void namesTheNodeAroundAConnectionInsideAnObjectAsItsParent() throws Exception {
        rig.add("A", 1);
        JsonNode ended = rig.ended(run(
                "{ productVariants(query: \"product_status:active\") { edges { node { id sku inventoryItem { id inventoryLevels {"
                        + " edges { node { quantities(names: [\"available\"]) { name quantity } } } } } } } } }"));

        List<JsonNode> lines = rig.lines(ended.path("url").asText());
        assertThat(lines.get(1).path("__parentId").asText())
                .isEqualTo(lines.get(0).path("id").asText());
        assertThat(lines.get(1).at("/quantities/0/quantity").asInt()).isEqualTo(8);
    }

    @Test
    void refusesWhatABulkQueryMayNotHold() throws Exception {
        assertThat(refusal("{ productVariants { nodes { id } } }")).contains("'edges' > 'node'", "'productVariants'");
        assertThat(refusal("{ products { edges { node { title variants { edges { node { id } } } } } } }"))
                .contains("must select the 'id' field", "without 'id': products");
        assertThat(refusal("{ shop { name } }")).contains("at least one connection");
        assertThat(refusal("{ products { edges { node { heldByApp } } } }"))
                .contains("Field 'heldByApp' doesn't exist on type 'Product'");
        assertThat(refusal("mutation { productUpdate(product: {}) { userErrors { message } } }"))
                .contains("Only `query` operations");
        assertThat(
                        refusal(
                                "{ orders { edges { node { id fulfillments { fulfillmentLineItems { edges { node { id } } } } } } } }"))
                .isNotEmpty();
    }

    @Test
    void failsWithoutTheScopeForWhatALocationIsCalled() throws Exception {
        rig.add("A", 1);
        rig.shop.events().withdrawScopes("read_locations");
        String levels =
                "{ productVariants { edges { node { id inventoryItem { id inventoryLevels { edges { node { id location { %s } } } } } } } } }";

        JsonNode denied = rig.ended(run(levels.formatted("id name")));

        assertThat(denied.path("status").asText()).isEqualTo("FAILED");
        assertThat(denied.path("errorCode").asText()).isEqualTo("ACCESS_DENIED");
        assertThat(rig.ended(run(levels.formatted("id"))).path("status").asText())
                .isEqualTo("COMPLETED");
    }

    @Test
    void takesFiveAtATime() throws Exception {
        rig.add("A", 1);
        for (int n = 0; n < 5; n++) {
            run("{ products { edges { node { id } } } }");
        }
        assertThat(rig.ask(RUN, Map.of("q", "{ products { edges { node { id } } } }"))
                        .at("/data/bulkOperationRunQuery/userErrors/0/code")
                        .asText())
                .isEqualTo("OPERATION_IN_PROGRESS");
    }

    @Test
    void hasNoFileForNothing() throws Exception {
        JsonNode ended = rig.ended(run("{ products { edges { node { id } } } }"));

        assertThat(ended.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(ended.path("url").isNull()).isTrue();
    }

    @Test
    void runsOneMutationALineAndCompletesWithUserErrors() throws Exception {
        rig.add("A", 2);
        JsonNode variant = rig.variant("A-1");
        String product = variant.at("/product/id").asText();
        String lines = line(product, variant.path("id").asText(), "89.00") + "\n"
                + line(product, product.replace("Product", "ProductVariant"), "1.00");

        JsonNode ended = rig.ended(mutate(upload(lines)));

        List<JsonNode> results = rig.lines(ended.path("url").asText());
        assertThat(ended.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(results.get(0).at("/data/productVariantsBulkUpdate/userErrors"))
                .isEmpty();
        assertThat(results.get(1)
                        .at("/data/productVariantsBulkUpdate/userErrors/0/code")
                        .asText())
                .isEqualTo("PRODUCT_VARIANT_DOES_NOT_EXIST");
        assertThat(results.get(1).path("__lineNumber").asInt()).isEqualTo(1);
        assertThat(rig.variant("A-1").path("price").asText()).isEqualTo("89.00");
        assertThat(rig.books.of("shopify.price"))
                .extracting(Books.Entry::target, entry -> entry.details().get("from"), entry -> entry.details()
                        .get("to"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A-1", "100.00", "89.00"));
    }

    @Test
    void wantsTheUploadAsItSaid() throws Exception {
        JsonNode target = stage();
        List<String[]> fields = new ArrayList<>();
        target.path("parameters")
                .forEach(one -> fields.add(new String[] {
                    one.path("name").asText(), one.path("value").asText()
                }));
        assertThat(form(target, fields.subList(1, fields.size()), "{}").status())
                .isEqualTo(403);
        assertThat(form(target, fields, "").status()).isEqualTo(201);

        assertThat(refusedMutation(PRICES, key(target))).isEqualTo("INVALID_STAGED_UPLOAD_FILE");
        assertThat(refusedMutation(PRICES, "tmp/1/bulk/none")).isEqualTo("NO_SUCH_FILE");
        assertThat(refusedMutation("{ shop { name } }", key(target))).isEqualTo("INVALID_MUTATION");
    }

    private String run(String query) throws Exception {
        JsonNode answer = rig.ask(RUN, Map.of("q", query));
        assertThat(answer.at("/data/bulkOperationRunQuery/userErrors"))
                .as(answer.toString())
                .isEmpty();
        assertThat(answer.at("/data/bulkOperationRunQuery/bulkOperation/status").asText())
                .isEqualTo("CREATED");
        return answer.at("/data/bulkOperationRunQuery/bulkOperation/id").asText();
    }

    private String refusal(String query) throws Exception {
        return rig.ask(RUN, Map.of("q", query))
                .at("/data/bulkOperationRunQuery/userErrors/0/message")
                .asText();
    }

    private String mutate(String path) throws Exception {
        return rig.ask(MUTATE, Map.of("m", PRICES, "p", path))
                .at("/data/bulkOperationRunMutation/bulkOperation/id")
                .asText();
    }

    private String refusedMutation(String mutation, String path) throws Exception {
        return rig.ask(MUTATE, Map.of("m", mutation, "p", path))
                .at("/data/bulkOperationRunMutation/userErrors/0/code")
                .asText();
    }

    private JsonNode stage() throws Exception {
        return rig.ask(
                        STAGE,
                        Map.of(
                                "i",
                                List.of(Map.of(
                                        "resource", "BULK_MUTATION_VARIABLES",
                                        "filename", "prices.jsonl",
                                        "mimeType", "text/jsonl",
                                        "httpMethod", "POST"))))
                .at("/data/stagedUploadsCreate/stagedTargets/0");
    }

    private String upload(String lines) throws Exception {
        JsonNode target = stage();
        List<String[]> fields = new ArrayList<>();
        target.path("parameters")
                .forEach(one -> fields.add(new String[] {
                    one.path("name").asText(), one.path("value").asText()
                }));
        assertThat(form(target, fields, lines).status()).isEqualTo(201);
        return key(target);
    }

    private SandboxResponse form(JsonNode target, List<String[]> fields, String lines) {
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append("--B\r\nContent-Disposition: form-data; name=\"")
                .append(field[0])
                .append("\"\r\n\r\n")
                .append(field[1])
                .append("\r\n"));
        body.append("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"prices.jsonl\"\r\n"
                        + "Content-Type: text/jsonl\r\n\r\n")
                .append(lines)
                .append("\r\n--B--\r\n");
        String path = target.path("url").asText().substring("http://127.0.0.1:1/shopify".length());
        return rig.call(
                "POST", path, "multipart/form-data; boundary=B", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String key(JsonNode target) {
        for (JsonNode one : target.path("parameters")) {
            if (one.path("name").asText().equals("key")) {
                return one.path("value").asText();
            }
        }
        throw new AssertionError("no key");
    }

    private static String line(String product, String variant, String price) {
        return "{\"productId\":\"" + product + "\",\"variants\":[{\"id\":\"" + variant + "\",\"price\":\"" + price
                + "\"}]}";
    }
}
