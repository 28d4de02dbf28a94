package nightshift.documents.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.carriers.Carriers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms whose columns, captions and notes stand where a reader does not expect them. */
class FormTests {
    private static final String NUMBER = "1Z999AA10123456784";
    private final GenericShipmentReader reader = new GenericShipmentReader(new Carriers(), new DocumentClassifier());

    private List<String> read(Document document) {
        return Facts.of(reader.read(document, Slip.anySource()));
    }

    private List<String> read(Slip slip) {
        return read(slip.document());
    }

    private static Slip slip() {
        return new Slip()
                .line(60, "Packing Slip")
                .line(60, "PO: PO-7415", 250, "UPS Tracking: " + NUMBER)
                .gap();
    }

    @Test
    void takesTheCodesWhereTwoColumnsNameTheItem() {
        Slip lineNumbers = slip().line(60, "Item", 110, "Part No.", 220, "Description", 400, "Qty Shipped")
                .line(60, "1", 110, "HS-3618-5", 220, "Boltless Shelf", 400, "2")
                .line(60, "2", 110, "HS-3624-5", 220, "Boltless Shelf, deep", 400, "1");
        assertThat(read(lineNumbers)).containsExactly("PO PO-7415 | ups " + NUMBER + " | HS-3618-5 x2 | HS-3624-5 x1");
        Slip names = slip().line(60, "Product", 220, "SKU", 400, "Qty Shipped")
                .line(60, "Boltless Shelf", 220, "HS-3618-5", 400, "2");
        assertThat(read(names)).containsExactly("PO PO-7415 | ups " + NUMBER + " | HS-3618-5 x2");
        Slip codes = slip().line(60, "Model", 220, "SKU", 400, "Qty Shipped")
                .line(60, "M-100200", 220, "HS-3618-5", 400, "2");
        assertThat(read(codes)).containsExactly("PO PO-7415 | ups " + NUMBER + " | HS-3618-5 x2");
    }

    @Test
    void readsShortHeadingsOfQuantities() {
        Slip slip = slip().line(60, "ITEM", 160, "DESCRIPTION", 350, "ORD", 400, "SHIP", 450, "B/O")
                .line(60, "HS-3618-5", 160, "Boltless Shelf", 350, "5", 400, "3", 450, "2");
        assertThat(read(slip)).containsExactly("PO PO-7415 | ups " + NUMBER + " | HS-3618-5 x3");
    }

    @Test
    void readsItemsInRunningText() {
        Document mail = Slip.textMail("Your PO 7415 shipped today via UPS, tracking number " + NUMBER
                + ".\n\nItem: HS-3618-5 Qty: 2\nItem: HS-3624-5\nQty: 1\n");
        assertThat(read(mail)).containsExactly("PO 7415 | ups " + NUMBER + " | HS-3618-5 x2 | HS-3624-5 x1");
    }

    @Test
    void doubtsAnItemWithoutItsQuantityInRunningText() {
        Document mail = Slip.textMail("Your PO 7415 shipped today via UPS, tracking number " + NUMBER
                + ".\n\nItem: HS-3618-5 Qty: 2\nItem: HS-3624-5\n\nTotal Qty: 3\n");
        assertThat(read(mail)).first().asString().endsWith("| HS-3618-5 x2 ! CONFLICTING_VALUES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qty: 2 Item: HS-3618-5\nQty: 3 Item: HS-3624-5", "Qty: 2\nItem: HS-3618-5\nQty: 3"})
    void tiesNoQuantityToTheWrongItem(String items) {
        Document mail =
                Slip.textMail("Your PO 7415 shipped today via UPS, tracking number " + NUMBER + ".\n\n" + items + "\n");
        assertThat(read(mail)).containsExactly("PO 7415 | ups " + NUMBER);
    }

    @Test
    void takesTheShippedOfSeveralQuantitiesInRunningText() {
        Document mail = Slip.textMail("Your PO 7415 shipped today via UPS, tracking number " + NUMBER
                + ".\n\nItem: HS-3618-5 Ordered Qty: 5 Shipped Qty: 3 Box Qty: 1\n");
        assertThat(read(mail)).containsExactly("PO 7415 | ups " + NUMBER + " | HS-3618-5 x3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ship-to address:", "Ship-To Address", "SHIP TO:", "Ship-to"})
    void readsTheAddressBelowItsLabel(String label) {
        Slip slip = slip().line(60, label)
                .line(60, "Nora Lindgren")
                .line(60, "41 Canyon Rd")
                .line(60, "Santa Fe, NM 87501");
        assertThat(read(slip)).containsExactly("PO PO-7415 | ups " + NUMBER + " | to Nora Lindgren, Santa Fe 87501");
    }

    @Test
    void readsAnAddressBesideCaptionsOnOtherBaselines() {
        Slip slip = slip().line(60, "Ship to:").line(60, "Nora Lindgren");
        slip.at(300, -9, "Ship Date").at(300, -3, "11/22/2026");
        slip.line(60, "41 Canyon Rd").line(60, "Santa Fe, NM 87501");
        assertThat(read(slip))
                .containsExactly("PO PO-7415 | ups " + NUMBER + " | 2026-11-22 | to Nora Lindgren, Santa Fe 87501");
    }

    @Test
    void readsValuesThatAreSetALittleLowerThanTheirLabels() {
        Slip slip = new Slip().line(60, "Packing Slip").gap();
        slip.at(60, 0, "PO Number:").at(140, 5, "PO-7415").gap();
        slip.at(60, 0, "Ship to:")
                .at(140, 5, "Nora Lindgren")
                .at(140, 19, "41 Canyon Rd")
                .at(140, 33, "Santa Fe, NM 87501");
        slip.gap().gap().gap().line(60, "UPS Tracking: " + NUMBER);
        assertThat(read(slip)).containsExactly("PO PO-7415 | ups " + NUMBER + " | to Nora Lindgren, Santa Fe 87501");
    }

    @Test
    void takesNoFooterBelowTheItemsForOne() {
        Document mail =
                Slip.mail("<p>Your order has shipped</p><p>Purchase order: PO-7415</p><p>UPS tracking: " + NUMBER
                        + "</p><table><tr><th>SKU</th><th>Description</th><th>Qty shipped</th></tr>"
                        + "<tr><td>HS-3618-5</td><td>Boltless Shelf</td><td>2</td></tr></table>"
                        + "<p>Harbor Steel and Shelving, 8200 Pier Rd, Baltimore, MD 21230, account RW-615</p>");
        assertThat(read(mail)).containsExactly("PO PO-7415 | ups " + NUMBER + " | HS-3618-5 x2");
    }

    @Test
    void stillDoubtsAnItemWhoseQuantityIsMissing() {
        Slip slip = slip().line(60, "Item", 160, "Description", 400, "Qty Shipped")
                .line(60, "HS-3618-5", 160, "Boltless Shelf", 400, "2")
                .line(60, "HS-3624-5", 160, "Boltless Shelf, deep");
        assertThat(read(slip)).first().asString().endsWith("! CONFLICTING_VALUES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shipped complete. Invoice date 11/25/2026", "Will be shipped on 11/25/2026"})
    void takesNoOtherDateForTheShipDate(String sentence) {
        assertThat(read(slip().line(60, sentence))).containsExactly("PO PO-7415 | ups " + NUMBER);
    }

    @Test
    void joinsTheGroupsOfANumberOverTwoLines() {
        Slip slip = new Slip()
                .line(60, "USPS PRIORITY MAIL")
                .gap()
                .line(60, "SHIP TO:")
                .line(60, "Nora Lindgren");
        slip.line(60, "Santa Fe, NM 87501").gap();
        slip.line(60, "Tracking #:", 130, "9405 5112 0621")
                .line(130, "4205 1774 20")
                .gap();
        slip.line(60, "PO: PO-7415");
        assertThat(read(slip))
                .containsExactly("PO PO-7415 | usps 9405511206214205177420 | to Nora Lindgren, Santa Fe 87501");
    }

    @Test
    void joinsNoTwoNumbersThatStandBelowEachOther() {
        Slip slip = new Slip()
                .line(60, "Packing Slip")
                .line(60, "PO: PO-7415")
                .line(60, "Carrier: FedEx")
                .gap();
        slip.line(60, "Tracking #:", 130, "799531274623").line(130, "390681041084");
        assertThat(read(slip)).containsExactly("PO PO-7415 | fedex 799531274623 | fedex 390681041084");
    }
}
