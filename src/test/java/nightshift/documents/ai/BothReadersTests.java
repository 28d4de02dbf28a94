package nightshift.documents.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.DocumentReading;
import nightshift.documents.ai.ExtractedShipments.ExtractedLine;
import nightshift.documents.ai.ExtractedShipments.ExtractedParcel;
import nightshift.documents.ai.ExtractedShipments.Shipment;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.shipping.GenericShipmentReader;
import nightshift.documents.shipping.Slip;
import org.junit.jupiter.api.Test;

/** What the rules saw against a shipment holds whatever a model makes of the document. */
class BothReadersTests {
    private static final String NUMBER = "1Z999AA10123456784";

    private static Slip notice() {
        return new Slip().line(60, "Shipping Notice").gap().line(60, "PO: 7415", 300, "UPS Tracking: " + NUMBER);
    }

    private static Document list(String second) {
        return Slip.mail("<p>Your PO 7415 has shipped, UPS tracking number " + NUMBER
                + "</p><ul><li>2 x HS-3618-5</li><li>" + second + "</li></ul>");
    }

    @Test
    void keepsACancelledLine() {
        Document slip = notice().gap()
                .line(60, "SKU", 150, "Description", 300, "Qty Shipped", 400, "Status")
                .line(60, "HS-1", 150, "Shelf", 300, "2", 400, "Shipped")
                .line(60, "HS-2", 150, "Bracket", 300, "0", 400, "Cancelled")
                .document();
        assertThat(kinds(slip, line("HS-1", 2))).containsExactly(ReasonKind.VENDOR_CANCELLED);
    }

    @Test
    void keepsTwoDestinationsAndANumberThatCannotBeRead() {
        Document places = notice().gap()
                .line(60, "Ship To: Jane Miller, 12 Oak St, Tulsa, OK 74101")
                .line(60, "Deliver To: Jane Miller, 9 Elm St, Boise, ID 83702")
                .document();
        assertThat(doubts(places)).singleElement().satisfies(doubt -> assertThat(doubt.detail())
                .contains("two places"));
        Document number = new Slip()
                .line(60, "Shipping Notice")
                .gap()
                .line(60, "PO", 150, "Carrier", 300, "Tracking")
                .line(60, "7415", 150, "UPS", 300, NUMBER)
                .line(300, "05012345")
                .document();
        assertThat(kinds(number)).containsExactly(ReasonKind.BAD_TRACKING);
    }

    @Test
    void keepsTheWrongCarrierTheModelIsSilentAbout() {
        Document slip = new Slip()
                .line(60, "Shipping Notice")
                .gap()
                .line(60, "PO: 7415", 200, "Ship Via: FedEx", 400, "Tracking: " + NUMBER)
                .document();
        assertThat(kinds(slip)).containsExactly(ReasonKind.CARRIER_MISMATCH);
    }

    @Test
    void letsTheModelFindTheCarrierThatTheRulesDidNot() {
        Document slip = new Slip()
                .line(60, "Shipping Notice")
                .line(60, "Estes")
                .gap()
                .line(60, "Your shipment is on its way today.")
                .gap()
                .line(60, "PO: 7415", 300, "PRO Number: 0501234560")
                .document();
        Shipment answer = new Shipment(
                "7415",
                List.of(),
                List.of(new ExtractedParcel("0501234560", "Estes", null)),
                List.of(),
                null,
                null,
                null,
                null);
        assertThat(proved(slip, answer)).isEmpty();
    }

    @Test
    void doubtsABackOrderedOrCancelledRowThatTheModelCallsShipped() {
        for (String second : List.of(
                "1 x HS-3624-5 - back order, ships next week",
                "1 x HS-3624-5 - cancelled",
                "1 x HS-3624-5 to follow")) {
            assertThat(kinds(list(second), line("HS-3618-5", 2), line("HS-3624-5", 1)))
                    .as(second)
                    .contains(ReasonKind.CONFLICTING_VALUES);
        }
    }

    @Test
    void doubtsARowThatTheModelLeavesOut() {
        Document document = list("1 x HS-3624-5");
        assertThat(doubts(document, line("HS-3618-5", 2))).singleElement().satisfies(doubt -> assertThat(doubt.detail())
                .contains("HS-3624-5"));
        assertThat(doubts(document, line("HS-3618-5", 2), line("HS-3624-5", 1))).isEmpty();
        assertThat(doubts(list("0 x HS-3624-5"), line("HS-3618-5", 2))).isEmpty();
    }

    @Test
    void doubtsAParcelWhereTheRulesSeeASecondOrder() {
        Document slip = new Slip()
                .line(60, "Shipping Notice")
                .gap()
                .line(60, "PO: 7415")
                .line(60, "PO: 7416")
                .line(60, "UPS Tracking: " + NUMBER)
                .document();
        for (String order : List.of("7415", "7416")) {
            assertThat(proved(slip, shipment(order))).as(order).isNotEmpty();
        }
    }

    private static ExtractedLine line(String item, int shipped) {
        return new ExtractedLine(item, null, shipped, null, null);
    }

    private static List<ReasonKind> kinds(Document document, ExtractedLine... lines) {
        return doubts(document, lines).stream().map(Reason::kind).distinct().toList();
    }

    private static List<Reason> doubts(Document document, ExtractedLine... lines) {
        return proved(document, shipment("7415", lines));
    }

    private static Shipment shipment(String order, ExtractedLine... lines) {
        return new Shipment(
                order,
                List.of(),
                List.of(new ExtractedParcel(NUMBER, null, null)),
                List.of(lines),
                null,
                null,
                null,
                null);
    }

    private static List<Reason> proved(Document document, Shipment answer) {
        DocumentReading rules =
                new GenericShipmentReader(new Carriers(), new DocumentClassifier()).read(document, Slip.anySource());
        DocumentReading reading = new AnswerProofs(new Carriers())
                .proved(
                        new ModelAnswer.Usable("{}", new ExtractedShipments(List.of(answer)), ModelCost.NOTHING),
                        "m",
                        document,
                        Slip.anySource(),
                        rules);
        return ((DocumentReading.Shipments) reading).notices().get(0).doubts();
    }
}
