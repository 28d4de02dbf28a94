package nightshift.documents.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.carriers.Carriers;
import org.junit.jupiter.api.Test;

/** Facts that stand only in the mail's own text. */
class MailLayoutTests {
    private final GenericShipmentReader reader = new GenericShipmentReader(new Carriers(), new DocumentClassifier());

    private List<String> read(Document document) {
        return Facts.of(reader.read(document, Slip.anySource()));
    }

    @Test
    void readsTheMailTableWhenNothingIsAttached() {
        Document mail = Slip.mail("<p>Hello,</p><p>the following orders have shipped today:</p>"
                + "<table><tr><th>Your PO</th><th>Web Order</th><th>Carrier</th><th>Tracking Number</th></tr>"
                + "<tr><td>PO-7450</td><td>#1494</td><td>UPS</td><td>1Z999AA10123456784</td></tr>"
                + "<tr><td>PO-7451</td><td>#1495</td><td>OnTrac</td><td>C11031500001879</td></tr></table>"
                + "<p>Harbor Steel, 918-555-0142</p>");
        assertThat(read(mail))
                .containsExactly(
                        "PO PO-7450 ref #1494 | ups 1Z999AA10123456784",
                        "PO PO-7451 ref #1495 | ontrac C11031500001879");
    }

    @Test
    void readsASentenceInAMail() {
        Document mail = Slip.textMail(
                "Hi there,\n\nyour PO 7452 shipped today via FedEx Ground, tracking number 799531274623.\n\nThanks, Bob");
        assertThat(read(mail)).containsExactly("PO 7452 | fedex 799531274623");
    }

    @Test
    void readsANoticeThatAlsoPassesOnAnInvoice() {
        Document mail = Slip.textMail("Your order PO-7415 has shipped\nPurchase Order: PO-7415\nCarrier: UPS Ground\n"
                + "Tracking Number: 1Z999AA10123456784\nInvoice attached.");
        assertThat(read(mail)).containsExactly("PO PO-7415 | ups 1Z999AA10123456784");
    }

    @Test
    void doubtsAMailAboutAnInvoiceThatAlsoReportsAParcel() {
        Document mail = Slip.textMail("Your invoice 88123\nPurchase Order: PO-7415\nCarrier: UPS Ground\n"
                + "Tracking Number: 1Z999AA10123456784\nAmount due: $88.10");
        assertThat(read(mail)).containsExactly("PO PO-7415 | ups 1Z999AA10123456784 ! CONFLICTING_VALUES");
    }

    @Test
    void keepsTheParcelOfACoverNoteInSight() {
        assertThat(read(Slip.textMail("Your goods have shipped\nTracking Number: 1Z999AA10123456784\nSee attached.")))
                .first()
                .asString()
                .startsWith("unreadable:")
                .contains("no purchase order number");
        assertThat(read(Slip.textMail("POs 7415 and 7416 have shipped, slips attached.\nPO: 7415\nPO: 7416\n"
                        + "UPS Tracking: 1Z999AA10123456784")))
                .first()
                .asString()
                .startsWith("unreadable:")
                .contains("several purchase orders");
    }

    @Test
    void tellsACancellationInACoverNote() {
        assertThat(read(Slip.textMail("Shipping confirmation PO-7415\nThe packing slip of PO 7415 is attached.\n"
                        + "The item of PO 7416 has been cancelled.")))
                .containsExactly("none: CANCELLATION");
    }

    @Test
    void passesOverACoverNoteWithoutAParcel() {
        assertThat(read(Slip.textMail("Your PO 7415 has shipped, the packing slip is attached.")))
                .containsExactly("none: SHIPPING_CONFIRMATION");
    }
}
