package nightshift.reliability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.shopify.ShopifySandbox;
import nightshift.shop.FulfillmentCreation;

/** The owner at work: he does by hand, over the same HTTP interfaces, what Nightshift was about to do. */
final class ByHand {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    ByHand(String sandboxUrl) {
        url = sandboxUrl;
    }

    /**
     * Fulfills in Shopify's admin what a write was to fulfill.
     *
     * @return the id of the fulfillment
     */
    String fulfill(FulfillmentCreation wanted, String trackingNumber) {
        JsonNode answer = shopify(
                "mutation M($f: FulfillmentInput!) { fulfillmentCreate(fulfillment: $f)"
                        + " { fulfillment { id } userErrors { field message } } }",
                Map.of(
                        "f",
                        Map.of(
                                "notifyCustomer", false,
                                "trackingInfo", Map.of("company", "UPS", "number", trackingNumber),
                                "lineItemsByFulfillmentOrder",
                                        List.of(Map.of(
                                                "fulfillmentOrderId", wanted.fulfillmentOrderId(),
                                                "fulfillmentOrderLineItems",
                                                        wanted.lines().stream()
                                                                .map(line -> Map.of(
                                                                        "id",
                                                                        line.fulfillmentOrderLineId(),
                                                                        "quantity",
                                                                        line.quantity()))
                                                                .toList())))));
        return answer.at("/data/fulfillmentCreate/fulfillment/id").asText();
    }

    void correctTracking(String fulfillmentId, String trackingNumber) {
        shopify(
                "mutation M($id: ID!, $t: FulfillmentTrackingInput!) { fulfillmentTrackingInfoUpdate(fulfillmentId: $id,"
                        + " trackingInfoInput: $t) { fulfillment { id } userErrors { field message } } }",
                Map.of("id", fulfillmentId, "t", Map.of("company", "UPS", "number", trackingNumber)));
    }

    /** Cancels a fulfillment in Shopify's admin. */
    void cancel(String fulfillmentId) {
        shopify(
                "mutation M($id: ID!) { fulfillmentCancel(id: $id) { fulfillment { id } userErrors { field message } } }",
                Map.of("id", fulfillmentId));
    }

    /** Gives a product another status in Shopify's admin. */
    void setStatus(String productId, String status) {
        shopify(
                "mutation M($p: ProductUpdateInput!) { productUpdate(product: $p) { product { id } userErrors { field message } } }",
                Map.of("p", Map.of("id", productId, "status", status)));
    }

    /** What stands in Shopify's admin of a SKU. */
    JsonNode variant(String sku) {
        return shopify(
                        "query M($q: String) { productVariants(first: 1, query: $q) { nodes { id sku price product { id status }"
                                + " inventoryItem { id inventoryLevels(first: 1) { nodes { location { id }"
                                + " quantities(names: [\"available\"]) { name quantity } } } } } } }",
                        Map.of("q", "sku:\"" + sku + "\""))
                .at("/data/productVariants/nodes/0");
    }

    /** Types another price into Shopify's admin. */
    void reprice(String sku, String price) {
        JsonNode variant = variant(sku);
        shopify(
                "mutation M($id: ID!, $v: [ProductVariantsBulkInput!]!) { productVariantsBulkUpdate(productId: $id, variants: $v)"
                        + " { userErrors { field message } } }",
                Map.of(
                        "id",
                        variant.at("/product/id").asText(),
                        "v",
                        List.of(Map.of("id", variant.path("id").asText(), "price", price))));
    }

    private JsonNode shopify(String query, Map<String, ?> variables) {
        JsonNode answer = json(HttpRequest.newBuilder(URI.create(url + "/shopify/admin/api/2026-07/graphql.json"))
                .header("X-Shopify-Access-Token", ShopifySandbox.ACCESS_TOKEN)
                .header("Content-Type", "application/json")
                .POST(text(Map.of("operationName", "M", "query", query, "variables", variables))));
        if (answer.has("errors") || answer.toString().contains("\"message\"")) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    /** Confirms in Seller Central. */
    void confirm(ShipmentConfirmation wanted, String trackingNumber) {
        confirm(wanted, "77", trackingNumber);
    }

    /** A package that is there already gets this number. */
    void confirm(ShipmentConfirmation wanted, String reference, String trackingNumber) {
        String token = form(
                        "/amazon/auth/o2/token",
                        Map.of(
                                "grant_type", "refresh_token",
                                "refresh_token", AmazonSandbox.REFRESH_TOKEN,
                                "client_id", AmazonSandbox.CLIENT_ID,
                                "client_secret", AmazonSandbox.CLIENT_SECRET))
                .path("access_token")
                .asText();
        Map<String, Object> parcel = Map.of(
                "packageReferenceId",
                reference,
                "carrierCode",
                "UPS",
                "trackingNumber",
                trackingNumber,
                "shipDate",
                Instant.now().minusSeconds(60).toString(),
                "orderItems",
                wanted.items().stream()
                        .map(item -> Map.of("orderItemId", item.orderItemId(), "quantity", item.quantity()))
                        .toList());
        String path = "/amazon/orders/v0/orders/" + wanted.order() + "/shipmentConfirmation";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + path))
                .header("x-amz-access-token", token)
                .header("User-Agent", "Owner/1 (Language=Java)")
                .header("Content-Type", "application/json")
                .POST(text(Map.of("marketplaceId", AmazonSandbox.MARKETPLACE_ID, "packageDetail", parcel))));
        if (answer.statusCode() != 204) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** Presses Send in Outlook. */
    void send(String mailbox, String draftId) {
        HttpResponse<String> answer =
                send(outlook(mailbox, "/" + draftId + "/send").POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** Hangs a file on a draft in Outlook. */
    void attach(String mailbox, String draftId, String name) {
        json(outlook(mailbox, "/" + draftId + "/attachments")
                .header("Content-Type", "application/json")
                .POST(text(Map.of(
                        "@odata.type", "#microsoft.graph.fileAttachment",
                        "name", name,
                        "contentType", "application/pdf",
                        "contentBytes", "JVBERi0="))));
    }

    /** Answers a mail in Outlook. */
    void answer(String mailbox, String messageId) {
        JsonNode draft = json(outlook(mailbox, "/" + messageId + "/createReply")
                .header("Content-Type", "application/json")
                .POST(text(
                        Map.of("message", Map.of("body", Map.of("contentType", "text", "content", "It left today"))))));
        send(mailbox, draft.path("id").asText());
    }

    /** Sets a category in Outlook. */
    void mark(String mailbox, String messageId, List<String> categories) {
        json(outlook(mailbox, "/" + messageId)
                .header("Content-Type", "application/json")
                .method("PATCH", text(Map.of("categories", categories, "isRead", true))));
    }

    private HttpRequest.Builder outlook(String mailbox, String path) {
        String token = form(
                        "/graph/sandbox-tenant/oauth2/v2.0/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "sandbox-client",
                                "client_secret", "sandbox-secret",
                                "scope", "https://graph.microsoft.com/.default"))
                .path("access_token")
                .asText();
        return HttpRequest.newBuilder(URI.create(url + "/graph/v1.0/users/" + mailbox + "/messages" + path))
                .header("Authorization", "Bearer " + token)
                .header("Prefer", "IdType=\"ImmutableId\"");
    }

    private JsonNode form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return json(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.BodyPublisher text(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode json(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request);
        try {
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
