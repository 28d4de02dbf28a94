package nightshift.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import nightshift.core.AmazonOrderId;
import nightshift.core.TrackingNumber;
import org.junit.jupiter.api.Test;

class FeedDocumentTests {
    private final FeedDocument document = new FeedDocument(
            AmazonWorld.settings("http://localhost", AmazonSettings.Confirmation.FEED, Duration.ZERO, "client"));

    private static AmazonFeed feed(String carrier, Optional<String> name, Optional<String> method) {
        ShipmentConfirmation confirmation = new ShipmentConfirmation(
                new AmazonOrderId("902-1845936-5435065"),
                new TrackingNumber("1Z999AA10123456784"),
                carrier,
                name,
                method,
                Instant.parse("2026-11-22T21:15:00.123Z"),
                List.of(new ShipmentConfirmation.Item("05015851154158", 1)));
        return new AmazonFeed(Instant.EPOCH, List.of(new AmazonFeed.Message(1, 71, confirmation)));
    }

    private String xml(AmazonFeed feed) {
        return new String(document.write(feed), StandardCharsets.UTF_8);
    }

    @Test
    void writesTheElementsInAmazonsOrder() {
        assertThat(xml(feed("UPS", Optional.empty(), Optional.of("UPS Ground"))))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("<Header><DocumentVersion>1.01</DocumentVersion><MerchantIdentifier>A2SANDBOXSELLER"
                        + "</MerchantIdentifier></Header><MessageType>OrderFulfillment</MessageType>")
                .contains(
                        "<Message><MessageID>1</MessageID><OrderFulfillment><AmazonOrderID>902-1845936-5435065"
                                + "</AmazonOrderID><FulfillmentDate>2026-11-22T21:15:00Z</FulfillmentDate><FulfillmentData>"
                                + "<CarrierCode>UPS</CarrierCode><ShippingMethod>UPS Ground</ShippingMethod>"
                                + "<ShipperTrackingNumber>1Z999AA10123456784</ShipperTrackingNumber></FulfillmentData>"
                                + "<Item><AmazonOrderItemCode>05015851154158</AmazonOrderItemCode><Quantity>1</Quantity></Item>");
    }

    @Test
    void staysWellFormedWhateverTheNamesHold() throws Exception {
        String name = "Müller & <Söhne> \"Fracht\" ]]>";
        byte[] xml = document.write(feed("Other", Optional.of(name), Optional.empty()));
        var parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertThat(parsed.getElementsByTagName("CarrierName").item(0).getTextContent())
                .isEqualTo(name);
    }

    @Test
    void neverWritesTheWordThatDeletesATrackingNumber() {
        assertThatThrownBy(() -> xml(feed("Other", Optional.of("NULL"), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NULL");
    }
}
