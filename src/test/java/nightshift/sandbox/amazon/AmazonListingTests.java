package nightshift.sandbox.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nightshift.sandbox.Books;
import org.junit.jupiter.api.Test;

/** Offers are read and written as strictly as at Amazon (amazon-sp-api 11 and 12). */
class AmazonListingTests {
    private static final String SKU = AmazonListingRig.SKU;
    private static final String ITEM = "/listings/2021-08-01/items/A2SANDBOXSELLER/WP%2F1008%2001";
    private static final String US = "marketplaceIds=ATVPDKIKX0DER";
    private static final String PAUSE =
            "{\"op\":\"merge\",\"path\":\"/attributes/fulfillment_availability\",\"value\":[{\"fulfillment_channel_code\":\"DEFAULT\",\"quantity\":0}]}";

    private final AmazonListingRig rig = new AmazonListingRig();
    private final Books books = rig.books;
    private final AmazonSandbox amazon = rig.amazon;

    @Test
    void showsAnOfferWithSlashAndBlankInItsSku() throws Exception {
        JsonNode item =
                rig.call("GET", ITEM, US + "&includedData=summaries,offers,fulfillmentAvailability,attributes", "");

        assertThat(item.path("sku").asText()).isEqualTo(SKU);
        assertThat(item.at("/summaries/0/status").toString()).isEqualTo("[\"BUYABLE\",\"DISCOVERABLE\"]");
        assertThat(item.at("/offers/0/price/amount").asText()).isEqualTo("100.00");
        assertThat(item.at("/fulfillmentAvailability/0/quantity").asInt()).isEqualTo(8);
        assertThat(rig.status("GET", ITEM.replace("%20", "+"), US, "")).isEqualTo(404);
        assertThat(rig.status("GET", ITEM.replace("A2SANDBOXSELLER", "A1OTHER"), US, ""))
                .isEqualTo(403);
        assertThat(rig.status("GET", ITEM, US + "&includedData=prices", "")).isEqualTo(400);
    }

    @Test
    void showsAnAcceptedChangeOnlyAWhileLater() throws Exception {
        amazon.changesUnseenFor(Duration.ofMinutes(5));
        assertThat(patch(PAUSE, "").path("status").asText()).isEqualTo("ACCEPTED");
        assertThat(summaryStatus()).contains("BUYABLE");
        assertThat(books.of("amazon.quantity").get(0).details())
                .containsEntry("from", 8)
                .containsEntry("to", 0);
    }

    @Test
    void isNotBuyableWithoutQuantityOrOutsideOfItsBounds() throws Exception {
        patch(PAUSE, "");
        assertThat(summaryStatus()).isEqualTo("[\"DISCOVERABLE\"]");
        patch(PAUSE.replace("\"quantity\":0", "\"quantity\":3"), "");
        assertThat(summaryStatus()).contains("BUYABLE");
        patch(replacePrice("59.00", fields()), "");
        assertThat(summaryStatus()).isEqualTo("[\"DISCOVERABLE\"]");
        assertThat(rig.call("GET", ITEM, US + "&includedData=issues", "")
                        .at("/issues/0/code")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void dropsWhatAReplacementLeavesOut() throws Exception {
        patch(replacePrice("95.00", ""), "");

        assertThat(books.of("amazon.price").get(0).details())
                .containsEntry("from", "100.00")
                .containsEntry("to", "95.00");
        assertThat(books.of("amazon.fields-lost").get(0).details().get("fields"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(
                        "discounted_price", "minimum_seller_allowed_price", "maximum_seller_allowed_price");
        assertThat(rig.call("GET", ITEM, US + "&includedData=attributes", "").at("/attributes/purchasable_offer"))
                .as("the offer to businesses has another audience")
                .hasSize(2);
    }

    @Test
    void keepsWhatIsSentAlong() throws Exception {
        patch(replacePrice("95.00", fields()), "");

        assertThat(books.of("amazon.price")).hasSize(1);
        assertThat(books.of("amazon.fields-lost")).isEmpty();
    }

    @Test
    void tellsInAPreviewWhatItThinksAndChangesNothing() throws Exception {
        assertThat(patch(PAUSE, "&mode=VALIDATION_PREVIEW").path("status").asText())
                .isEqualTo("VALID");
        JsonNode wrong = patch(
                replacePrice("95.00", "")
                        .replace("[{\"schedule\":[{\"value_with_tax\":95.00}]}]", "[{\"schedule\":{}}]"),
                "&mode=VALIDATION_PREVIEW");
        assertThat(wrong.path("status").asText()).isEqualTo("INVALID");
        assertThat(wrong.at("/issues/0/code").asText()).isEqualTo("4000001");
        assertThat(books.all()).isEmpty();
    }

    @Test
    void takesNoPriceOfNothingAndNoQuantityOfItsOwnStock() throws Exception {
        assertThat(patch(replacePrice("0", fields()), "").path("status").asText())
                .isEqualTo("INVALID");
        assertThat(patch(replacePrice("\"95.00\"", fields()), "").path("status").asText())
                .isEqualTo("INVALID");
        assertThat(patch(PAUSE.replace("fulfillment_availability", "purchasable_offer"), "")
                        .path("status")
                        .asText())
                .isEqualTo("INVALID");
        JsonNode fba = rig.call(
                "PATCH",
                "/listings/2021-08-01/items/A2SANDBOXSELLER/FBA-1",
                US,
                body(PAUSE.replace("DEFAULT", "AMAZON_NA")));
        assertThat(fba.path("status").asText()).isEqualTo("INVALID");
    }

    @Test
    void findsAtMostTwentyBySkuOnAPageOfTwenty() throws Exception {
        JsonNode found = rig.call(
                "GET",
                "/listings/2021-08-01/items/A2SANDBOXSELLER",
                US + "&identifiersType=SKU&identifiers=WP%2F1008%2001,NONE&includedData=offers&pageSize=20",
                "");
        assertThat(found.path("numberOfResults").asInt()).isEqualTo(1);
        assertThat(rig.status(
                        "GET",
                        "/listings/2021-08-01/items/A2SANDBOXSELLER",
                        US + "&identifiersType=SKU&identifiers=" + "A,".repeat(21),
                        ""))
                .isEqualTo(400);
        assertThat(rig.status("GET", "/listings/2021-08-01/items/A2SANDBOXSELLER", US + "&pageSize=50", ""))
                .isEqualTo(400);
    }

    @Test
    void reportsOnEachMessageOfAFeed() throws Exception {
        String feed =
                "{\"header\":{\"sellerId\":\"A2SANDBOXSELLER\",\"version\":\"2.0\",\"issueLocale\":\"en_US\"},\"messages\":["
                        + message(1, SKU, PAUSE) + "," + message(2, "NONE", PAUSE) + ","
                        + message(3, SKU, replacePrice("-1", ""))
                        + "]}";
        JsonNode report = rig.json.readTree(rig.feed(feed));

        assertThat(report.at("/summary/messagesAccepted").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/messagesInvalid").asInt()).isEqualTo(2);
        assertThat(report.at("/issues/0/sku").asText()).isEqualTo("NONE");
        assertThat(report.at("/issues/1/messageId").asInt()).isEqualTo(3);
        assertThat(books.of("amazon.quantity")).hasSize(1);
        assertThat(books.of("amazon.price")).isEmpty();
    }

    @Test
    void reportsAllListingsAsTabSeparatedText() throws Exception {
        String id = rig.call(
                        "POST",
                        "/reports/2021-06-30/reports",
                        "",
                        "{\"reportType\":\"GET_MERCHANT_LISTINGS_ALL_DATA\",\"marketplaceIds\":[\"ATVPDKIKX0DER\"]}")
                .path("reportId")
                .asText();
        assertThat(rig.call("GET", "/reports/2021-06-30/reports/" + id, "", "")
                        .path("processingStatus")
                        .asText())
                .isEqualTo("IN_PROGRESS");
        String document = rig.call("GET", "/reports/2021-06-30/reports/" + id, "", "")
                .path("reportDocumentId")
                .asText();
        JsonNode place = rig.call("GET", "/reports/2021-06-30/documents/" + document, "", "");
        assertThat(place.path("compressionAlgorithm").asText()).isEqualTo("GZIP");
        String[] lines = new String(
                        new GZIPInputStream(new ByteArrayInputStream(
                                        rig.download(place.path("url").asText())))
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .split("\n");

        assertThat(lines[0])
                .startsWith("item-name\titem-description\tlisting-id\tseller-sku\tprice\tquantity\topen-date")
                .endsWith("fulfillment-channel\tmerchant-shipping-group\tstatus");
        assertThat(lines[1].split("\t")).hasSize(29).contains(SKU, "100", "8", "B0C1", "DEFAULT", "Active");
        assertThat(lines[2].split("\t")[5]).as("quantity of what Amazon ships").isEmpty();
    }

    private String summaryStatus() throws Exception {
        return rig.call("GET", ITEM, US, "").at("/summaries/0/status").toString();
    }

    private JsonNode patch(String patch, String more) throws Exception {
        return rig.call("PATCH", ITEM, US + more, body(patch));
    }

    private static String body(String patch) {
        return "{\"productType\":\"PRODUCT\",\"patches\":[" + patch + "]}";
    }

    private static String message(int id, String sku, String patch) {
        return "{\"messageId\":" + id + ",\"sku\":\"" + sku
                + "\",\"operationType\":\"PATCH\",\"productType\":\"PRODUCT\",\"patches\":[" + patch + "]}";
    }

    private static String replacePrice(String price, String more) {
        return "{\"op\":\"replace\",\"path\":\"/attributes/purchasable_offer\",\"value\":[{\"marketplace_id\":\"ATVPDKIKX0DER\","
                + "\"currency\":\"USD\",\"our_price\":[{\"schedule\":[{\"value_with_tax\":" + price + "}]}]" + more
                + "}]}";
    }

    /** Everything else of the offer, as it is read. */
    private String fields() throws Exception {
        JsonNode offer =
                rig.call("GET", ITEM, US + "&includedData=attributes", "").at("/attributes/purchasable_offer/0");
        StringBuilder fields = new StringBuilder();
        offer.fields().forEachRemaining(field -> {
            if (!List.of("marketplace_id", "currency", "our_price").contains(field.getKey())) {
                fields.append(",\"").append(field.getKey()).append("\":").append(field.getValue());
            }
        });
        return fields.toString();
    }
}
