package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.documents.DocumentReading;
import nightshift.documents.NoticeLine;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Work;
import org.junit.jupiter.api.Test;

/** What several documents of one mail say of one purchase order. */
class ShipmentCasesTests {
    private static final String OTHER = "1Z999AA10123456793";

    @Test
    void takesTheMailTextThatRepeatsItsDocumentForTheSameShipment() {
        List<ShipmentCase> cases = of(
                reading("slip.pdf", List.of(Shipments.TRACKING), Shipments.line("HS-1", 2)),
                reading("mail text", List.of(Shipments.TRACKING), Shipments.line("hs-1", 2)));

        assertThat(cases).singleElement().satisfies(one -> {
            assertThat(one.document()).isEqualTo("slip.pdf");
            assertThat(one.notice().doubts()).isEmpty();
        });
    }

    @Test
    void doubtsASecondSlipWithOtherGoodsInTheSameParcel() {
        List<ShipmentCase> cases = of(
                reading("slip-1.pdf", List.of(Shipments.TRACKING), Shipments.line("HS-1", 2)),
                reading("slip-2.pdf", List.of(Shipments.TRACKING), Shipments.line("HS-2", 4)));

        assertThat(cases)
                .singleElement()
                .satisfies(
                        one -> assertThat(one.notice().doubts())
                                .containsExactly(
                                        new Reason(
                                                ReasonKind.CONFLICTING_VALUES,
                                                "PO-7415 has 2 x HS-1 in \"slip-1.pdf\", but 4 x HS-2 in \"slip-2.pdf\", with the same tracking number: ask Harbor Steel what was shipped.")));
    }

    @Test
    void doubtsAnotherQuantityOfTheSameParcel() {
        List<ShipmentCase> cases = of(
                reading("slip.pdf", List.of(Shipments.TRACKING), Shipments.line("HS-1", 2)),
                reading("mail text", List.of(Shipments.TRACKING), Shipments.line("HS-1", 1)));

        assertThat(cases.get(0).notice().doubts()).hasSize(1);
    }

    @Test
    void letsADocumentOfOneParcelListAPartOfAll() {
        List<ShipmentCase> cases = of(
                reading("slip.pdf", List.of(Shipments.TRACKING, OTHER), Shipments.line("HS-1", 2)),
                reading("label.pdf", List.of(OTHER), Shipments.line("HS-1", 1)));

        assertThat(cases)
                .singleElement()
                .satisfies(one -> assertThat(one.notice().doubts()).isEmpty());
    }

    @Test
    void doubtsOtherNumbersOfTheSamePurchaseOrder() {
        List<ShipmentCase> cases =
                of(reading("slip.pdf", List.of(Shipments.TRACKING)), reading("mail text", List.of(OTHER)));

        assertThat(cases.get(0).notice().doubts())
                .extracting(Reason::detail)
                .containsExactly(
                        "PO-7415 has 1Z999AA10123456784 in \"slip.pdf\", but 1Z999AA10123456793 in \"mail text\": ask Harbor Steel which one is right.");
    }

    /** A slip that lists nothing would ship everything. */
    @Test
    void keepsWhatTheMailTextDoubtsWhereTheSlipListsNoItems() {
        Reason behind = new Reason(ReasonKind.CONFLICTING_VALUES, "It says that something is on back order");

        List<ShipmentCase> withoutLines = of(
                reading("slip.pdf", List.of(Shipments.TRACKING)),
                doubted(reading("mail text", List.of(Shipments.TRACKING)), behind));
        List<ShipmentCase> withLines = of(
                reading("slip.pdf", List.of(Shipments.TRACKING), Shipments.line("HS-1", 2)),
                doubted(reading("mail text", List.of(Shipments.TRACKING)), behind));

        assertThat(withoutLines)
                .singleElement()
                .satisfies(one -> assertThat(one.notice().doubts()).containsExactly(behind));
        assertThat(withLines)
                .singleElement()
                .satisfies(one -> assertThat(one.notice().doubts()).isEmpty());
    }

    /** Its text comes first, as it does in the attached mail; and says less. */
    @Test
    void believesTheSlipOfAnAttachedMailRatherThanItsText() {
        List<ShipmentCase> cases = of(
                reading("fw.eml/text.mail", List.of(Shipments.TRACKING)),
                reading("fw.eml/slip.pdf", List.of(Shipments.TRACKING), Shipments.line("HS-1", 2)),
                reading("mail text", List.of(Shipments.TRACKING)));

        assertThat(cases).singleElement().satisfies(one -> {
            assertThat(one.document()).isEqualTo("fw.eml/slip.pdf");
            assertThat(one.notice().lines()).hasSize(1);
        });
    }

    private static DocumentReading doubted(DocumentReading reading, Reason doubt) {
        DocumentReading.Shipments shipments = (DocumentReading.Shipments) reading;
        return new DocumentReading.Shipments(
                shipments.document(),
                shipments.reader(),
                shipments.notices().stream()
                        .map(notice -> notice.doubted(List.of(doubt)))
                        .toList());
    }

    private static List<ShipmentCase> of(DocumentReading... readings) {
        StoredMail mail = new StoredMail(
                1,
                new EmailAddress("orders@northpoint.example"),
                "inbox",
                "graph-1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "Shipped",
                Shipments.NOW,
                Map.of(),
                "",
                false);
        return ShipmentCases.of(
                new Work(1, Workflow.FULFILLMENT, "mail/1", Optional.of("Harbor Steel"), false, 1),
                mail,
                Shipments.HARBOR,
                List.of(readings));
    }

    private static DocumentReading reading(String document, List<String> numbers, NoticeLine... lines) {
        Shipments shipments = new Shipments();
        shipments.tracking = numbers;
        shipments.lines = List.of(lines);
        return new DocumentReading.Shipments(
                document, "generic", List.of(shipments.shipment().notice()));
    }
}
