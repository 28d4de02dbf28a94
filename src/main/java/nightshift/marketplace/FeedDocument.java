package nightshift.marketplace;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/** The XML of an order feed. The order of the elements matters (amazon-sp-api 6.2). */
@Component
public class FeedDocument {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final AmazonSettings settings;

    public FeedDocument(AmazonSettings settings) {
        this.settings = settings;
    }

    /** @return UTF-8 bytes, as they are uploaded */
    public byte[] write(AmazonFeed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    // the JDK's own: libraries on the class path bring others, which write otherwise
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            envelope(xml, feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The Amazon feed could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void envelope(XMLStreamWriter xml, AmazonFeed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("AmazonEnvelope");
        xml.writeNamespace("xsi", XSI);
        xml.writeAttribute("xsi", XSI, "noNamespaceSchemaLocation", "amzn-envelope.xsd");
        xml.writeStartElement("Header");
        text(xml, "DocumentVersion", "1.01");
        text(xml, "MerchantIdentifier", settings.sellerId());
        xml.writeEndElement();
        text(xml, "MessageType", "OrderFulfillment");
        for (AmazonFeed.Message message : feed.messages()) {
            message(xml, message);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void message(XMLStreamWriter xml, AmazonFeed.Message message) throws XMLStreamException {
        ShipmentConfirmation confirmation = message.confirmation();
        FeedRules.problem(confirmation).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        xml.writeStartElement("Message");
        text(xml, "MessageID", String.valueOf(message.messageId()));
        xml.writeStartElement("OrderFulfillment");
        text(xml, "AmazonOrderID", confirmation.order().value());
        text(
                xml,
                "FulfillmentDate",
                confirmation.shippedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        parcel(xml, confirmation);
        for (ShipmentConfirmation.Item item : confirmation.items()) {
            xml.writeStartElement("Item");
            text(xml, "AmazonOrderItemCode", item.orderItemId());
            text(xml, "Quantity", String.valueOf(item.quantity()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void parcel(XMLStreamWriter xml, ShipmentConfirmation confirmation) throws XMLStreamException {
        xml.writeStartElement("FulfillmentData");
        text(xml, "CarrierCode", confirmation.carrierCode());
        optional(xml, "CarrierName", confirmation.carrierName());
        optional(xml, "ShippingMethod", confirmation.shippingMethod());
        text(xml, "ShipperTrackingNumber", confirmation.tracking().value());
        xml.writeEndElement();
    }

    private static void optional(XMLStreamWriter xml, String name, Optional<String> value) throws XMLStreamException {
        if (value.isPresent()) {
            text(xml, name, value.get());
        }
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
