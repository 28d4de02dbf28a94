package nightshift.sandbox.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.core.AmazonOrderId;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedOrder;
import org.junit.jupiter.api.Test;

/** The simulated Amazon is only worth something if it refuses what Amazon refuses. */
class AmazonSandboxTests {
    private static final AmazonOrderId ID = new AmazonOrderId("902-1845936-5435065");
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final String AGENT = "Test/1 (Language=Java/17)";

    private final Books books = new Books();
    private final AmazonSandbox amazon = new AmazonSandbox(books, Clock.fixed(NOW, ZoneOffset.UTC))
            .add(SeedOrder.amazon(
                    "#1",
                    ID,
                    NOW.minusSeconds(86_400),
                    new SeedOrder.Customer("Lee", "", "1 Main St", "Tulsa", "OK", "74101"),
                    List.of(new SeedOrder.Line("SKU", "Lamp", "Harbor", 1, "19.90", "Main"))));

    private SandboxResponse call(String method, String path, String query, String body, String... headers) {
        Map<String, List<String>> all = new HashMap<>(Map.of("content-type", List.of("application/json")));
        for (int n = 0; n < headers.length; n += 2) {
            all.put(headers[n], List.of(headers[n + 1]));
        }
        return amazon.answer(new SandboxRequest(
                method, path, query, all, body.getBytes(StandardCharsets.UTF_8), "http://127.0.0.1:1"));
    }

    private SandboxResponse signedIn(String method, String path, String query, String body) {
        String form = "grant_type=refresh_token&refresh_token=Atzr%7Csandbox&client_id=" + AmazonSandbox.CLIENT_ID
                + "&client_secret=" + AmazonSandbox.CLIENT_SECRET;
        String token =
                text(call("POST", "/auth/o2/token", "", form)).replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        return call(method, path, query, body, "x-amz-access-token", token, "user-agent", AGENT);
    }

    private static String text(SandboxResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private SandboxResponse confirm(String packageDetail) {
        return signedIn(
                "POST",
                "/orders/v0/orders/" + ID + "/shipmentConfirmation",
                "",
                "{\"marketplaceId\":\"ATVPDKIKX0DER\",\"packageDetail\":{" + packageDetail
                        + ",\"carrierCode\":\"UPS\",\"trackingNumber\":\"1Z999AA10123456784\","
                        + "\"shipDate\":\"2026-11-22T21:15:00.000Z\"}}");
    }

    private static String items(String itemId) {
        return "\"orderItems\":[{\"orderItemId\":\"" + itemId + "\",\"quantity\":1}]";
    }

    private String feedResult(String fulfillment) {
        String xml = "<AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>"
                + AmazonSandbox.SELLER_ID + "</MerchantIdentifier></Header><MessageType>OrderFulfillment</MessageType>"
                + "<Message><MessageID>1</MessageID><OrderFulfillment>" + fulfillment
                + "</OrderFulfillment></Message></AmazonEnvelope>";
        OrderBook orders = new OrderBook(books, Clock.fixed(NOW, ZoneOffset.UTC));
        OrderFeed feed = new OrderFeed(new OrderFeedMessage(orders, Clock.fixed(NOW, ZoneOffset.UTC)));
        return feed.apply(xml.getBytes(StandardCharsets.UTF_8), 0)
                .results()
                .get(0)
                .text();
    }

    @Test
    void wantsTokenInItsOwnHeaderAndAUserAgentWithALanguage() {
        String path = "/orders/2026-01-01/orders/" + ID;
        assertThat(call("GET", path, "", "", "user-agent", AGENT).status()).isEqualTo(403);
        assertThat(call("GET", path, "", "", "user-agent", AGENT, "authorization", "Bearer x")
                        .status())
                .isEqualTo(403);
        assertThat(call("GET", path, "", "", "user-agent", "curl", "x-amz-access-token", "x")
                        .status())
                .isEqualTo(400);
        assertThat(signedIn("GET", path, "", "").status()).isEqualTo(200);
    }

    @Test
    void refusesUnknownParametersAndValues() {
        String path = "/orders/2026-01-01/orders";
        String since = "lastUpdatedAfter=2026-11-01T00:00:00Z";
        assertThat(signedIn("GET", path, since, "").status()).isEqualTo(200);
        assertThat(signedIn("GET", path, since + "&AmazonOrderIds=1", "").status())
                .isEqualTo(400);
        assertThat(signedIn("GET", path, since + "&fulfilledBy=ME", "").status())
                .isEqualTo(400);
        assertThat(signedIn("GET", path, since + "&createdAfter=2026-11-01T00:00:00Z", "")
                        .status())
                .isEqualTo(400);
        assertThat(signedIn("GET", path, since + "&lastUpdatedBefore=2026-11-23T06:59:30Z", "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void wantsThePackageNumberAsText() {
        String items = items(AmazonSandbox.itemId(ID, 0));
        assertThat(text(confirm("\"packageReferenceId\":1," + items))).contains("[packageDetail.packageReferenceId]");
        assertThat(text(confirm("\"packageReferenceId\":\"A1\"," + items)))
                .contains("must be a positive numeric value");
        assertThat(text(confirm("\"packageReferenceId\":\"1\"," + items("1")))).contains("OrderItemId  is invalid");
        assertThat(confirm("\"packageReferenceId\":\"1\"," + items).status()).isEqualTo(204);
        assertThat(text(confirm("\"packageReferenceId\":\"2\"," + items))).contains("PackageToUpdateNotFound");
    }

    @Test
    void notesAnOverwrittenPackageAsAResubmission() {
        String parcel = "\"packageReferenceId\":\"1\"," + items(AmazonSandbox.itemId(ID, 0));
        confirm(parcel);
        confirm(parcel);
        assertThat(books.of("amazon.confirmation")).hasSize(1);
        assertThat(books.of("amazon.resubmission")).hasSize(1);
    }

    @Test
    void takesAnUploadOnlyWithTheSignedContentTypeAndNoToken() {
        String created = text(
                signedIn("POST", "/feeds/2021-06-30/documents", "", "{\"contentType\":\"text/xml; charset=UTF-8\"}"));
        String url = created.replaceAll(".*\"url\":\"([^\"]+)\".*", "$1");
        String path = url.substring(url.indexOf("/amazon") + "/amazon".length(), url.indexOf('?'));
        String query = url.substring(url.indexOf('?') + 1);
        String type = "text/xml; charset=UTF-8";
        assertThat(call("PUT", path, query, "x", "content-type", "text/xml").status())
                .isEqualTo(403);
        assertThat(call("PUT", path, query, "x", "content-type", type, "x-amz-access-token", "t")
                        .status())
                .isEqualTo(403);
        assertThat(call("PUT", path.replace("%2F", "/"), query, "x", "content-type", type)
                        .status())
                .isEqualTo(403);
        assertThat(call("PUT", path, query, "x", "content-type", type).status()).isEqualTo(200);
    }

    @Test
    void refusesFeedMessagesThatBreakTheSchema() {
        String order = "<AmazonOrderID>" + ID + "</AmazonOrderID>";
        String date = "<FulfillmentDate>2026-11-22T21:15:00Z</FulfillmentDate>";
        assertThat(feedResult(date + order)).contains("out of order");
        assertThat(feedResult(order + date + "<FulfillmentData><CarrierCode>ups</CarrierCode></FulfillmentData>"))
                .contains("CarrierCode ups is not on the list");
        assertThat(feedResult(
                        order + date + "<FulfillmentData><CarrierCode>UPS</CarrierCode><ShipperTrackingNumber>NULL"
                                + "</ShipperTrackingNumber></FulfillmentData>"))
                .contains("NULL");
        assertThat(feedResult(order + date)).contains("is unknown");
    }

    @Test
    void answersWithoutTokenBucketUnlessAsked() {
        String path = "/orders/2026-01-01/orders";
        String query = "lastUpdatedAfter=2026-11-01T00:00:00Z";
        for (int call = 0; call < 30; call++) {
            assertThat(signedIn("GET", path, query, "").status()).isEqualTo(200);
        }
        amazon.enforceLimits(true);
        for (int call = 0; call < 20; call++) {
            assertThat(signedIn("GET", path, query, "").status()).isEqualTo(200);
        }
        SandboxResponse limited = signedIn("GET", path, query, "");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers()).doesNotContainKey("x-amzn-RateLimit-Limit");
    }
}
