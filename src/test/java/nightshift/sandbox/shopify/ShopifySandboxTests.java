package nightshift.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedOrder;
import org.junit.jupiter.api.Test;

/** The simulated store is as strict, and as loose, as the real one (shopify-admin-graphql 16). */
class ShopifySandboxTests {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String CREATE =
            """
            mutation Create($f: FulfillmentInput!) { fulfillmentCreate(fulfillment: $f) {
              fulfillment { id status trackingInfo { number } fulfillmentLineItems(first: 5) { nodes { id quantity lineItem { id } } } }
              userErrors { field message } } }""";

    private final ObjectMapper json = new ObjectMapper();
    private final Books books = new Books();
    private final ShopifySandbox shop = new ShopifySandbox(books, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void knowsOnlyTheFieldsInUse() throws Exception {
        JsonNode error =
                ask("query Q { orders(first: 1) { nodes { heldByApp } } }").at("/errors/0");

        assertThat(error.path("message").asText()).isEqualTo("Field 'heldByApp' doesn't exist on type 'Order'");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("undefinedField");
    }

    @Test
    void wantsThePageSizeOfAConnection() throws Exception {
        JsonNode error = ask("query Q { orders { nodes { id } } }").at("/errors/0");

        assertThat(error.path("message").asText()).isEqualTo("you must provide one of first or last");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void ignoresAnUnknownFilterAndWarns() throws Exception {
        add("#1", 1);
        JsonNode answer = ask("query Q { orders(first: 5, query: \"po_numbr:x name:1\") { nodes { name } } }");

        assertThat(answer.at("/data/orders/nodes")).hasSize(1);
        assertThat(answer.at("/extensions/search/0/warnings/0/code").asText()).isEqualTo("invalid_field");
    }

    @Test
    void searchesWithOrBracketsAndNot() throws Exception {
        add("#11", 1);
        add("#12", 1);
        add("#21", 1);

        assertThat(names("name:1 -name:12")).containsExactly("#11");
        assertThat(names("name:\"#12\" OR name:21")).containsExactly("#12", "#21");
        assertThat(names("status:open AND (name:11 OR name:12)")).containsExactly("#11", "#12");
        assertThat(names("(status:closed")).isEmpty();
    }

    @Test
    void searchesForWhatAnOrderIsDisplayedAs() throws Exception {
        add("#11", 1);
        add("#12", 1);
        shop.events().state("#12", "ON_HOLD");
        add("#13", 1);
        shop.events().state("#13", "IN_PROGRESS");

        assertThat(names("fulfillment_status:unfulfilled")).containsExactly("#11");
        assertThat(names("fulfillment_status:on_hold")).containsExactly("#12");
        assertThat(names("-fulfillment_status:fulfilled")).containsExactly("#11", "#12", "#13");
    }

    @Test
    void pricesAQueryAsRecordedAndCapsIt() throws Exception {
        assertThat(ask(CREATE, Map.of("f", Map.of("lineItemsByFulfillmentOrder", List.of())))
                        .at("/extensions/cost/requestedQueryCost")
                        .asInt())
                .isEqualTo(19);
        assertThat(ask("query Q { orders(first: 250) { nodes { fulfillmentOrders(first: 250) { nodes"
                                + " { lineItems(first: 250) { nodes { id } } } } } } }")
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("MAX_COST_EXCEEDED");
    }

    @Test
    void throttlesWhenTheBucketIsEmpty() throws Exception {
        shop.events().drainBucket();
        JsonNode answer = ask("query Q { orders(first: 1) { nodes { id } } }");

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("THROTTLED");
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.at("/extensions/cost/throttleStatus/restoreRate").asInt())
                .isEqualTo(100);
    }

    @Test
    void refusesAWrongTokenAndEchoesTheVersion() {
        SandboxResponse wrong = shop.answer(request("/admin/api/2026-07/graphql.json", "nope", "{}"));
        SandboxResponse old = shop.answer(request(
                "/admin/api/2024-01/graphql.json", ShopifySandbox.ACCESS_TOKEN, "{\"query\":\"{shop{name}}\"}"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(old.headers()).containsEntry("X-Shopify-API-Version", "2025-10");
    }

    @Test
    void answersEachRefusedFulfillmentInShopifysWords() throws Exception {
        add("#1", 3);
        add("#2", 1);
        JsonNode target = fulfillmentOrder("#1");
        String id = target.path("id").asText();
        String line = target.at("/lineItems/nodes/0/id").asText();

        assertThat(refusal(id, line, 4)).isEqualTo("Invalid fulfillment order line item quantity requested.");
        assertThat(refusal(id, line, 0)).isEqualTo("Quantity must be greater than 0");
        assertThat(refusal(id, "gid://shopify/FulfillmentOrderLineItem/1", 1))
                .isEqualTo("Fulfillment order line item does not exist.");
        assertThat(refusal("gid://shopify/FulfillmentOrder/1", line, 1)).isEqualTo("Fulfillment order does not exist.");
        assertThat(create(group("FulfillmentOrder/1", line, 1))
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("invalid id");
        assertThat(create(
                                group(id, line, 1),
                                group(fulfillmentOrder("#2").path("id").asText(), line, 1))
                        .at("/data/fulfillmentCreate/userErrors/0/message")
                        .asText())
                .startsWith("All fulfillment orders must belong to the same order.");
        assertThat(books.of("shopify.fulfillment")).isEmpty();
    }

    @Test
    void takesAPartTwiceButNotTheWholeTwice() throws Exception {
        add("#1", 2);
        JsonNode target = fulfillmentOrder("#1");
        String id = target.path("id").asText();
        String line = target.at("/lineItems/nodes/0/id").asText();

        assertThat(refusal(id, line, 1)).isEmpty();
        assertThat(fulfillmentOrder("#1").path("status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(refusal(id, line, 1)).isEmpty();
        assertThat(refusal(id, line, 1)).matches("Fulfillment order \\d+ has an unfulfillable status= closed\\.");
        assertThat(books.of("shopify.fulfillment")).hasSize(2);
    }

    @Test
    void closesTheFulfillmentOrdersOfACancelledOrderButKeepsWhatRemains() throws Exception {
        add("#1", 2);
        shop.events().cancel("#1");

        assertThat(fulfillmentOrder("#1").path("status").asText()).isEqualTo("CLOSED");
        assertThat(fulfillmentOrder("#1").path("supportedActions")).isEmpty();
        assertThat(fulfillmentOrder("#1")
                        .at("/lineItems/nodes/0/remainingQuantity")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void showsAForeignServicesOrderWithoutTheRightToFulfill() throws Exception {
        shop.add(order("#1", 1).with(SeedOrder.Trait.OTHER_FULFILLMENT_SERVICE));

        assertThat(fulfillmentOrder("#1").path("supportedActions").toString()).doesNotContain("CREATE_FULFILLMENT");
    }

    private void add(String name, int quantity) {
        shop.add(order(name, quantity));
    }

    private static SeedOrder order(String name, int quantity) {
        return SeedOrder.web(
                name,
                NOW.minus(Duration.ofDays(1)),
                new SeedOrder.Customer("Pat Lee", "", "12 Elm St", "Tulsa", "OK", "74103"),
                List.of(new SeedOrder.Line("SKU-1", "Lamp", "Harbor", quantity, "9.99", "Harbor warehouse")));
    }

    private List<String> names(String query) throws Exception {
        return ask("query Q($q: String) { orders(first: 50, query: $q) { nodes { name } } }", Map.of("q", query))
                .at("/data/orders/nodes")
                .findValuesAsText("name");
    }

    private JsonNode fulfillmentOrder(String name) throws Exception {
        return ask("query Q { orders(first: 5, query: \"name:" + name + "\") { nodes { fulfillmentOrders(first: 5)"
                        + " { nodes { id status supportedActions { action } lineItems(first: 5)"
                        + " { nodes { id remainingQuantity } } } } } } }")
                .at("/data/orders/nodes/0/fulfillmentOrders/nodes/0");
    }

    private String refusal(String fulfillmentOrder, String line, int quantity) throws Exception {
        return create(group(fulfillmentOrder, line, quantity))
                .at("/data/fulfillmentCreate/userErrors/0/message")
                .asText();
    }

    private static Map<String, Object> group(String fulfillmentOrder, String line, int quantity) {
        return Map.of(
                "fulfillmentOrderId",
                fulfillmentOrder,
                "fulfillmentOrderLineItems",
                List.of(Map.of("id", line, "quantity", quantity)));
    }

    private JsonNode create(Object... groups) throws Exception {
        return ask(CREATE, Map.of("f", Map.of("lineItemsByFulfillmentOrder", List.of(groups))));
    }

    private JsonNode ask(String query) throws Exception {
        return ask(query, Map.of());
    }

    private JsonNode ask(String query, Map<String, Object> variables) throws Exception {
        String operation = query.split("[ ({]")[1];
        String body =
                json.writeValueAsString(Map.of("query", query, "operationName", operation, "variables", variables));
        SandboxResponse response =
                shop.answer(request("/admin/api/2026-07/graphql.json", ShopifySandbox.ACCESS_TOKEN, body));
        assertThat(response.status()).isEqualTo(200);
        return json.readTree(response.body());
    }

    private static SandboxRequest request(String path, String token, String body) {
        return new SandboxRequest(
                "POST",
                path,
                "",
                Map.of("x-shopify-access-token", List.of(token)),
                body.getBytes(StandardCharsets.UTF_8),
                "http://127.0.0.1");
    }
}
