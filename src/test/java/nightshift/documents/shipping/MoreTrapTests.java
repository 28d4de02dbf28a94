package nightshift.documents.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.carriers.Carriers;
import org.junit.jupiter.api.Test;

/** Purchase orders by the owner's pattern, references, freight, and shapes of tables that are easily misread. */
class MoreTrapTests {
    private final GenericShipmentReader reader = new GenericShipmentReader(new Carriers(), new DocumentClassifier());

    private List<String> read(Document document) {
        return Facts.of(reader.read(document, Slip.anySource()));
    }

    private List<String> read(Slip slip, String poPattern) {
        return Facts.of(reader.read(slip.document(), Slip.sourceWithPoPattern(poPattern)));
    }

    private static Slip notice() {
        return new Slip().line(60, "Shipping Notice").gap();
    }

    @Test
    void prefersTheOwnersPatternToALabel() {
        Slip slip =
                notice().line(60, "PO: 88-1", 250, "Your Ref: PO-7415").line(60, "UPS Tracking: 1Z999AA10123456784");
        assertThat(read(slip, "PO-\\d{4}")).containsExactly("PO PO-7415 | ups 1Z999AA10123456784");
    }

    @Test
    void findsANumberOfTheOwnersFormWithoutALabel() {
        Slip slip = notice().line(60, "For PO-7415").line(60, "UPS Tracking: 1Z999AA10123456784");
        assertThat(read(slip, "PO-?\\d{4}")).containsExactly("PO PO-7415 | ups 1Z999AA10123456784");
    }

    @Test
    void takesNoQuantityOrYearForANumberOfALoosePattern() {
        Slip slip = notice().line(60, "Catalog 2026 edition").line(60, "UPS Tracking: 1Z999AA10123456784");
        assertThat(read(slip, "\\d{4}")).first().asString().startsWith("unreadable:");
    }

    @Test
    void doubtsABareOrderNumberThatMatchesALoosePattern() {
        Slip slip = notice().line(60, "Order No: 55120", 250, "UPS Tracking: 1Z999AA10123456784");
        assertThat(read(slip, "\\d{4,6}")).containsExactly("PO 55120 | ups 1Z999AA10123456784 ! CONFLICTING_VALUES");
        Slip own = notice().line(60, "Order No: PO-7415", 250, "UPS Tracking: 1Z999AA10123456784");
        assertThat(read(own, "PO-\\d{4}")).containsExactly("PO PO-7415 | ups 1Z999AA10123456784");
    }

    @Test
    void doubtsTwoNumbersOfTheOwnersForm() {
        Slip slip =
                notice().line(60, "PO: PO-7415", 250, "Your Ref: PO-7416").line(60, "UPS Tracking: 1Z999AA10123456784");
        assertThat(read(slip, "PO-\\d{4}"))
                .allSatisfy(facts -> assertThat(facts).contains("CONFLICTING_VALUES"));
    }

    @Test
    void keepsWebOrderAndAmazonOrderAsReferences() {
        Slip slip = notice().line(60, "PO: 7415", 250, "Web Order: #1494")
                .line(60, "Amazon Order: 902-1845936-5435065")
                .line(60, "UPS Tracking: 1Z999AA10123456784");
        assertThat(read(slip.document()))
                .containsExactly("PO 7415 ref #1494 ref 902-1845936-5435065 | ups 1Z999AA10123456784");
    }

    @Test
    void takesNoPostOfficeBoxForAPurchaseOrder() {
        Slip slip = notice().line(60, "PO Box 4410, Tulsa, OK 74101").line(60, "UPS Tracking: 1Z999AA10123456784");
        assertThat(read(slip.document())).first().asString().startsWith("unreadable:");
    }

    @Test
    void keepsAnEmptyCellEmpty() {
        Slip slip = notice().line(60, "PO: 7415", 250, "UPS Tracking: 1Z999AA10123456784")
                .gap()
                .line(60, "SKU", 150, "Ordered", 230, "Shipped", 310, "B/O")
                .line(60, "HS-1", 150, "4", 230, "4")
                .line(60, "HS-2", 150, "4", 310, "4")
                .line(60, "HS-3", 150, "4", 230, "1", 310, "3");
        assertThat(read(slip.document())).containsExactly("PO 7415 | ups 1Z999AA10123456784 | HS-1 x4 | HS-3 x1");
    }

    @Test
    void doubtsItemsWhoseParcelIsNotSaid() {
        Slip slip = notice().line(60, "PO: 7415")
                .gap()
                .line(60, "SKU", 150, "Shipped", 230, "Tracking", 400, "Carrier")
                .line(60, "HS-1", 150, "4", 230, "1Z999AA10123456784", 400, "UPS")
                .line(60, "HS-2", 150, "1");
        assertThat(read(slip.document())).allSatisfy(facts -> assertThat(facts).contains("CONFLICTING_VALUES"));
    }

    @Test
    void doubtsANumberInTheTrackingColumnThatCannotBeRead() {
        Slip slip = notice().line(60, "PO", 150, "Carrier", 300, "PRO Number")
                .line(60, "7415", 150, "Estes", 300, "0501234567")
                .line(300, "05012345");
        assertThat(read(slip.document())).containsExactly("PO 7415 | estes 0501234567 ! BAD_TRACKING");
    }

    @Test
    void readsFreightCarriersByTheirShortNames() {
        Slip slip = notice().line(60, "PO", 150, "Carrier", 300, "PRO Number")
                .line(60, "7415", 150, "ODFL", 300, "07209562763")
                .line(60, "7416", 150, "Saia LTL", 300, "12345678901")
                .line(60, "7417", 150, "ODFL", 300, "07209562773");
        assertThat(read(slip.document()))
                .containsExactly(
                        "PO 7415 | old-dominion 07209562763",
                        "PO 7416 | saia 12345678901",
                        "PO 7417 | old-dominion 07209562773 ! BAD_TRACKING");
    }

    @Test
    void doubtsANumberWithoutACarrierThatNothingProves() {
        assertThat(read(notice().line(60, "PO: 7415", 250, "Tracking: 123456789")
                        .document()))
                .containsExactly("PO 7415 | ? 123456789 ! BAD_TRACKING");
    }

    @Test
    void takesNoFreightNumberForAParcelCarriersThatPassesItsCheckDigit() {
        assertThat(read(notice().line(60, "PO: 7415", 200, "Ship Via: LTL", 350, "PRO #: 0712345675")
                        .document()))
                .containsExactly("PO 7415 | ? 0712345675 ! BAD_TRACKING");
        assertThat(read(notice().line(60, "PO: 7415", 350, "PRO #: 0712345675").document()))
                .containsExactly("PO 7415 | ? 0712345675 ! BAD_TRACKING");
        assertThat(read(notice().line(60, "PO: 7415", 350, "PRO #: 12345678903").document()))
                .containsExactly("PO 7415 | ? 12345678903 ! BAD_TRACKING");
        assertThat(read(notice().line(60, "PO: 7415", 200, "Ship Via: Freight", 350, "PRO #: 799531274483")
                        .document()))
                .containsExactly("PO 7415 | ? 799531274483 ! BAD_TRACKING");
    }

    @Test
    void believesACheckDigitWhereItsCarrierIsNamedOrItsNumbersAreItsOwn() {
        assertThat(read(notice().line(60, "PO: 7415", 200, "Ship Via: DHL", 350, "Waybill: 0712345675")
                        .document()))
                .containsExactly("PO 7415 | dhl-express 0712345675");
        assertThat(read(notice().line(60, "PO: 7415", 200, "Ship Via: Ground", 350, "Tracking: 799531274483")
                        .document()))
                .containsExactly("PO 7415 | fedex 799531274483");
        assertThat(read(notice().line(60, "PO: 7415", 200, "Ship Via: Truck", 350, "Tracking: 1Z999AA10123456784")
                        .document()))
                .containsExactly("PO 7415 | ups 1Z999AA10123456784");
    }

    @Test
    void tellsACancellationThatAlsoReportsAParcel() {
        assertThat(read(new Slip()
                        .line(60, "Cancellation Notice")
                        .line(60, "PO: 7415", 250, "UPS Tracking: 1Z999AA10123456784")
                        .document()))
                .containsExactly("PO 7415 | ups 1Z999AA10123456784 ! VENDOR_CANCELLED");
    }

    @Test
    void readsLabelsAndValuesPrintedInOneWord() {
        assertThat(read(notice().line(60, "PO#7415", 250, "Tracking#:1Z999AA10123456784", 450, "Via:UPS")
                        .document()))
                .containsExactly("PO 7415 | ups 1Z999AA10123456784");
    }

    @Test
    void readsAListWithShipToColumns() {
        Slip slip = notice().line(40, "PO", 100, "Ship To", 210, "City", 280, "Zip", 330, "Carrier", 420, "Tracking")
                .line(
                        40,
                        "7415",
                        100,
                        "Jane Miller",
                        210,
                        "Tulsa",
                        280,
                        "74101",
                        330,
                        "UPS Ground",
                        420,
                        "1Z8R4T203000000003")
                .line(
                        40,
                        "7416",
                        100,
                        "Lee Wong",
                        210,
                        "Boise",
                        280,
                        "83702",
                        330,
                        "UPS Ground",
                        420,
                        "1Z8R4T203000001002");
        assertThat(read(slip.document()))
                .containsExactly(
                        "PO 7415 | ups 1Z8R4T203000000003 | to Jane Miller, Tulsa 74101",
                        "PO 7416 | ups 1Z8R4T203000001002 | to Lee Wong, Boise 83702");
    }

    @Test
    void doubtsLinesOfSeveralOrdersThatNameNone() {
        Slip slip = notice().line(60, "PO", 150, "Tracking", 320, "Carrier")
                .line(60, "7415", 150, "1Z8R4T203000000003", 320, "UPS")
                .line(60, "7416", 150, "1Z8R4T203000001002", 320, "UPS")
                .gap()
                .line(60, "SKU", 150, "Shipped")
                .line(60, "HS-1", 150, "4");
        assertThat(read(slip.document())).allSatisfy(facts -> assertThat(facts).contains("CONFLICTING_VALUES"));
    }

    @Test
    void doubtsASecondFreightNumberThatIsListedBelowTheFirst() {
        Slip slip = notice().line(60, "PO: 7415", 250, "Carrier: Estes")
                .line(60, "PRO #:", 150, "0501234567")
                .line(150, "0509876543");
        assertThat(read(slip.document())).first().asString().contains("BAD_TRACKING");
    }

    @Test
    void readsTheFactsOfAMailInTwoColumns() {
        Document mail = Slip.mail("<h2>Your order is on its way</h2><table>"
                + "<tr><td>Purchase Order</td><td>PO-7415</td><td>Ship To</td></tr>"
                + "<tr><td>Date Shipped</td><td>November 22nd, 2026</td><td>Jane Miller</td></tr>"
                + "<tr><td>Carrier</td><td>UPS Ground</td><td>12 Oak St</td></tr>"
                + "<tr><td>Tracking</td><td><a href='https://x.example/1Z8R4T203000000003'>1Z999AA10123456784</a></td>"
                + "<td>Tulsa, OK 74101</td></tr></table>");
        assertThat(read(mail))
                .containsExactly("PO PO-7415 | ups 1Z999AA10123456784 | 2026-11-22 | to Jane Miller, Tulsa 74101");
    }

    @Test
    void readsTablesOfTwoOrdersEachUnderItsNumber() {
        Slip slip = notice();
        for (int order = 0; order < 2; order++) {
            slip.line(60, "Purchase Order 741" + order)
                    .gap()
                    .line(60, "Tracking Number", 250, "Carrier", 380, "Boxes")
                    .line(60, "1Z8R4T20300000" + (order == 0 ? "0003" : "1002"), 250, "UPS", 380, "1")
                    .gap();
        }
        assertThat(read(slip.document()))
                .containsExactly("PO 7410 | ups 1Z8R4T203000000003", "PO 7411 | ups 1Z8R4T203000001002");
    }
}
