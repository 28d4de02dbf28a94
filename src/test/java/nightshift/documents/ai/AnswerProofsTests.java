package nightshift.documents.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Document;
import nightshift.documents.DocumentReading;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.ai.ExtractedShipments.ExtractedLine;
import nightshift.documents.ai.ExtractedShipments.ExtractedParcel;
import nightshift.documents.ai.ExtractedShipments.Shipment;
import nightshift.documents.carriers.Carriers;
import org.junit.jupiter.api.Test;

class AnswerProofsTests {
    private static final Document PAGE = Samples.document(
            "Order PO-7415 carrier UPS invoice INV-7415",
                    "1ZAA12340300000011 and 1ZBB12340300000027 and 1ZAA12340300000019",
            "0501 Widget ordered 10 shipped 4", "0777 Gadget 3");
    private static final ReasonKind CONFLICT = ReasonKind.CONFLICTING_VALUES;

    @Test
    void dropsANumberThatIsNotOneOfOurPurchaseOrders() {
        ShipmentNotice notice = proved(shipment("INV-7415", List.of(parcel("1ZBB12340300000027", "UPS")), List.of()));
        assertThat(notice.purchaseOrder()).isEmpty();
        assertThat(kinds(notice)).containsExactly(CONFLICT);
    }

    @Test
    void doubtsABadCheckDigit() {
        ShipmentNotice notice = proved(shipment("PO-7415", List.of(parcel("1ZAA12340300000019", "UPS")), List.of()));
        assertThat(kinds(notice)).containsExactly(ReasonKind.BAD_TRACKING);
    }

    @Test
    void takesTheCarrierFromTheNumberWhereNoneIsGiven() {
        ShipmentNotice notice = proved(shipment("PO-7415", List.of(parcel("1ZBB12340300000027", null)), List.of()));
        assertThat(notice.parcels().get(0).carrier()).isPresent();
        assertThat(notice.doubts()).isEmpty();
    }

    @Test
    void takesNoCarrierThatIsNotPrinted() {
        ShipmentNotice notice = proved(shipment("PO-7415", List.of(parcel("1ZBB12340300000027", "FedEx")), List.of()));
        assertThat(notice.parcels().get(0).carrier().orElseThrow().value().value())
                .isEqualTo("ups");
        assertThat(kinds(notice)).containsExactly(CONFLICT);
    }

    @Test
    void takesAQuantityOnlyFromTheRowOfItsItem() {
        List<ExtractedLine> lines = List.of(
                new ExtractedLine("0501", "Widget", 4, 10, null), new ExtractedLine("0777", null, 4, null, null));
        ShipmentNotice notice = proved(shipment("PO-7415", List.of(parcel("1ZBB12340300000027", "UPS")), lines));
        assertThat(notice.lines()).singleElement().satisfies(line -> {
            assertThat(line.shipped()).isEqualTo(4);
            assertThat(line.ordered()).contains(10);
        });
        assertThat(notice.doubts()).singleElement().satisfies(doubt -> assertThat(doubt.detail())
                .contains("the quantity of 0777"));
    }

    @Test
    void doubtsAnAnswerThatLeavesOutAParcelOfTheDocument() {
        Shipment answer = shipment("PO-7415", List.of(parcel("1ZBB12340300000027", "UPS")), List.of());
        DocumentReading generic = generic("PO-7415", "1ZBB12340300000027", "1ZAA12340300000011");
        assertThat(proved(answer, generic).doubts()).singleElement().satisfies(doubt -> assertThat(doubt.detail())
                .contains("left out tracking number 1ZAA12340300000011"));
    }

    @Test
    void doubtsAnAnswerThatTiesAParcelToAnotherOrderOrQuantity() {
        Shipment answer = shipment(
                "PO-7415",
                List.of(parcel("1ZBB12340300000027", "UPS")),
                List.of(new ExtractedLine("0501", null, 10, null, null)));
        assertThat(kinds(proved(answer, generic("PO-7400", "1ZBB12340300000027"))))
                .isNotEmpty()
                .containsOnly(CONFLICT);
        assertThat(kinds(proved(answer, generic("PO-7415", "1ZBB12340300000027"))))
                .containsExactly(CONFLICT);
    }

    @Test
    void doubtsAQuantityFromARowWithSeveralThatOnlyTheModelRead() {
        List<ExtractedLine> ordered = List.of(new ExtractedLine("0501", null, 10, null, null));
        ShipmentNotice notice = proved(shipment("PO-7415", List.of(parcel("1ZBB12340300000027", "UPS")), ordered));
        assertThat(kinds(notice)).containsExactly(CONFLICT);
        assertThat(notice.doubts().get(0).detail()).contains("10 of item 0501");
    }

    @Test
    void takesFromTheRulesWhatTheModelKeepsQuietAbout() {
        Shipment answer = shipment("PO-7415", List.of(parcel("1ZBB12340300000027", "UPS")), List.of());
        ShipmentNotice notice = proved(answer, generic("PO-7415", "1ZBB12340300000027"));
        assertThat(notice.lines()).singleElement().satisfies(line -> assertThat(line.shipped())
                .isEqualTo(4));
        assertThat(notice.doubts()).isEmpty();
    }

    @Test
    void doubtsNumbersSwappedBetweenOrdersThatOnlyTheModelRead() {
        Document page = Samples.document("PO-7415", "1ZAA12340300000011", "PO-7416", "1ZBB12340300000027");
        assertThat(doubts(page, tied("PO-7415", "1ZAA12340300000011"), tied("PO-7416", "1ZBB12340300000027")))
                .isEmpty();
        assertThat(doubts(page, tied("PO-7415", "1ZBB12340300000027"), tied("PO-7416", "1ZAA12340300000011")))
                .hasSize(2)
                .allMatch(doubt -> doubt.detail().startsWith("Only the AI model ties"));
    }

    @Test
    void doubtsAParcelOfAnOrderTheModelForgot() {
        Document page = Samples.document("PO-7415", "1ZAA12340300000011", "PO-7416", "1ZBB12340300000027");
        Shipment both = shipment(
                "PO-7416", List.of(parcel("1ZAA12340300000011", null), parcel("1ZBB12340300000027", null)), List.of());
        assertThat(doubts(page, both)).isNotEmpty();
    }

    @Test
    void believesANumberOnTheRowOfItsOrder() {
        Document page =
                Samples.document("PO-7415 1ZAA12340300000011", "PO-7416 1ZBB12340300000027", "PO-7417 to follow");
        assertThat(doubts(page, tied("PO-7415", "1ZAA12340300000011"), tied("PO-7416", "1ZBB12340300000027")))
                .allMatch(doubt -> doubt.detail().contains("back order"));
    }

    private static Shipment tied(String po, String number) {
        return shipment(po, List.of(parcel(number, null)), List.of());
    }

    private static List<Reason> doubts(Document page, Shipment... shipments) {
        DocumentReading nothing = new DocumentReading.Shipments("slip.pdf", "generic", List.of());
        ModelAnswer.Usable answer =
                new ModelAnswer.Usable("{}", new ExtractedShipments(List.of(shipments)), ModelCost.NOTHING);
        DocumentReading reading =
                new AnswerProofs(new Carriers()).proved(answer, "m", page, Samples.source("x"), nothing);
        return ((DocumentReading.Shipments) reading).notices().get(0).doubts();
    }

    private static DocumentReading generic(String po, String... numbers) {
        Evidence somewhere = new Evidence(1, List.of(), "");
        return new DocumentReading.Shipments(
                "slip.pdf",
                "generic",
                List.of(new ShipmentNotice(
                        Optional.of(new Found<>(new PoNumber(po), somewhere)),
                        List.of(),
                        Arrays.stream(numbers)
                                .map(number -> new Parcel(
                                        new Found<>(new TrackingNumber(number), somewhere),
                                        Optional.empty(),
                                        Optional.empty()))
                                .toList(),
                        List.of(new NoticeLine(
                                new Found<>("0501", somewhere),
                                Optional.empty(),
                                4,
                                Optional.empty(),
                                Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())));
    }

    private static ShipmentNotice proved(Shipment shipment) {
        return proved(shipment, new DocumentReading.Shipments("slip.pdf", "generic", List.of()));
    }

    private static ShipmentNotice proved(Shipment shipment, DocumentReading generic) {
        ModelAnswer.Usable answer =
                new ModelAnswer.Usable("{}", new ExtractedShipments(List.of(shipment)), ModelCost.NOTHING);
        DocumentReading reading =
                new AnswerProofs(new Carriers()).proved(answer, "m", PAGE, Samples.source("x"), generic);
        return ((DocumentReading.Shipments) reading).notices().get(0);
    }

    private static List<ReasonKind> kinds(ShipmentNotice notice) {
        return notice.doubts().stream().map(Reason::kind).toList();
    }

    private static ExtractedParcel parcel(String number, String carrier) {
        return new ExtractedParcel(number, carrier, null);
    }

    private static Shipment shipment(String po, List<ExtractedParcel> parcels, List<ExtractedLine> lines) {
        return new Shipment(po, List.of(), parcels, lines, null, null, null, null);
    }
}
