package nightshift.documents.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.carriers.Carriers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a supplier keeps back must not ship because the document says so in another way than in a column of its own. */
class BackOrderTests {
    private static final String PARCEL = "PO 7415 | ups 1Z999AA10123456784";
    private static final String DOUBT = " ! CONFLICTING_VALUES";
    private final GenericShipmentReader reader = new GenericShipmentReader(new Carriers(), new DocumentClassifier());

    private String read(Document document) {
        return String.join("\n", Facts.of(reader.read(document, Slip.anySource())));
    }

    private static Slip notice() {
        return new Slip()
                .line(60, "Shipping Notice")
                .gap()
                .line(60, "PO: 7415", 300, "UPS Tracking: 1Z999AA10123456784")
                .gap();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Back-ordered, to follow next week: 1 x HS-3624-5 Bracket",
                "Backorder: 1 x HS-3624-5",
                "HS-3624-5 is out of stock and ships later.",
                "This is a partial shipment.",
                "The remaining items leave next week.",
                "Balance due next week: 1 x HS-3624-5",
                "Status: Backordered"
            })
    void doubtsANoticeThatTellsInProseWhatStaysBehind(String sentence) {
        Document mail = Slip.textMail("Your order has shipped.\nPO: 7415\nUPS Tracking: 1Z999AA10123456784\n"
                + "In this box: 2 x HS-3618-5 Boltless Shelf\n" + sentence);
        assertThat(read(mail)).isEqualTo(PARCEL + DOUBT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are no back orders.",
                "Back-ordered: 0",
                "If an item is back-ordered, we ship it as soon as we can.",
                "Partial shipments allowed: yes",
                "Invoice to follow by mail.",
                "Balance due: $0.00"
            })
    void takesNoOtherSentenceForABackOrder(String sentence) {
        Document mail =
                Slip.textMail("Your order has shipped.\nPO: 7415\nUPS Tracking: 1Z999AA10123456784\n" + sentence);
        assertThat(read(mail)).isEqualTo(PARCEL);
    }

    @Test
    void doubtsAParcelWhoseLinesAllStayBehind() {
        Slip slip = notice().line(60, "SKU", 150, "Ordered", 230, "Shipped")
                .line(60, "HS-1", 150, "4", 230, "0")
                .line(60, "HS-2", 150, "4", 230, "0");
        assertThat(read(slip.document())).isEqualTo(PARCEL + DOUBT);
    }

    @Test
    void doubtsAnOrderOfAListThatAlsoWaits() {
        Slip slip = new Slip()
                .line(60, "Shipping Manifest")
                .gap()
                .line(60, "PO", 150, "Tracking", 320, "Status")
                .line(60, "7415", 150, "1Z8R4T203000000003", 320, "Shipped")
                .line(60, "7416", 150, "1Z8R4T203000001002", 320, "Shipped")
                .line(60, "7416", 320, "Backordered")
                .line(60, "7417", 320, "Backordered");
        assertThat(read(slip.document()))
                .isEqualTo("PO 7415 | ups 1Z8R4T203000000003\nPO 7416 | ups 1Z8R4T203000001002" + DOUBT);
    }

    @Test
    void doubtsALineThatIsMarkedAsBackOrderedBesideItsQuantity() {
        Slip status = notice().line(60, "SKU", 150, "Qty", 230, "Status")
                .line(60, "HS-1", 150, "4", 230, "Shipped")
                .line(60, "HS-2", 150, "3", 230, "Backordered");
        assertThat(read(status.document())).isEqualTo(PARCEL + " | HS-1 x4" + DOUBT);
        Slip column = notice().line(60, "SKU", 150, "Qty", 230, "B/O").line(60, "HS-1", 150, "4", 230, "3");
        assertThat(read(column.document())).isEqualTo(PARCEL + DOUBT);
    }

    @Test
    void doubtsLinesBelowASentenceThatMayKeepThemBack() {
        Slip slip = notice().line(60, "Shipped items:")
                .line(60, "SKU", 150, "Description", 330, "Qty")
                .line(60, "HS-1", 150, "Shelf", 330, "4")
                .gap()
                .line(60, "Back-ordered items:")
                .line(60, "SKU", 150, "Description", 330, "Qty")
                .line(60, "HS-2", 150, "Bracket", 330, "3");
        assertThat(read(slip.document())).endsWith(DOUBT);
    }

    @Test
    void believesQuantitiesUnderShippedWhateverIsWrittenBesideThem() {
        Slip slip = notice().line(60, "Partial shipment")
                .line(60, "SKU", 150, "Ordered", 230, "Shipped", 310, "Status")
                .line(60, "HS-1", 150, "4", 230, "4", 310, "Shipped")
                .line(60, "HS-2", 150, "4", 230, "1", 310, "Backordered")
                .gap()
                .line(60, "Back-ordered items follow.");
        assertThat(read(slip.document())).isEqualTo(PARCEL + " | HS-1 x4 | HS-2 x1");
    }

    @Test
    void believesLinesAboveANoteOnWhatStaysBehind() {
        Slip slip = notice().line(60, "SKU", 150, "Description", 330, "Qty")
                .line(60, "HS-1", 150, "Shelf", 330, "4")
                .gap()
                .line(60, "Back-ordered: 1 x HS-2");
        assertThat(read(slip.document())).isEqualTo(PARCEL + " | HS-1 x4");
    }
}
