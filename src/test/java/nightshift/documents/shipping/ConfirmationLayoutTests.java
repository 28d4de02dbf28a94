package nightshift.documents.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.documents.Document;
import nightshift.documents.DocumentClassifier;
import nightshift.documents.DocumentReading;
import nightshift.documents.carriers.Carriers;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Layouts as suppliers send them, each with the facts a careful person would read. */
class ConfirmationLayoutTests {
    private final GenericShipmentReader reader = new GenericShipmentReader(new Carriers(), new DocumentClassifier());

    private List<String> read(Document document) {
        return Facts.of(reader.read(document, Slip.anySource()));
    }

    @Test
    void readsLabelsWithTheirValuesToTheRight() {
        Document slip = new Slip()
                .line(60, "Harbor Steel & Shelving")
                .line(60, "SHIPPING CONFIRMATION")
                .gap()
                .line(60, "Invoice No.:", 180, "883412")
                .line(60, "PO #:", 180, "PO-7415")
                .line(60, "Our Order No.:", 180, "SO-55120")
                .line(60, "Ship Date:", 180, "11/22/2026")
                .line(60, "Ship Via:", 180, "UPS Ground")
                .line(60, "Tracking #:", 180, "1Z999AA10123456784")
                .line(60, "Phone:", 180, "918-555-0142")
                .document();
        assertThat(read(slip)).containsExactly("PO PO-7415 | ups 1Z999AA10123456784 | 2026-11-22");
    }

    @Test
    void readsValuesBelowTheirLabelsAndALineTable() {
        Document slip = new Slip()
                .line(60, "PACKING SLIP")
                .gap()
                .line(60, "Bill To", 320, "Ship To")
                .line(60, "Night Store LLC", 320, "Jane Miller")
                .line(60, "500 Market St", 320, "12 Oak St")
                .line(60, "Denver, CO 80202", 320, "Tulsa, OK 74101-2210")
                .gap()
                .line(60, "Customer P.O.", 170, "Ship Date", 270, "Carrier", 380, "Tracking Number")
                .line(60, "7415", 170, "Nov 22, 2026", 270, "Fed Ex Ground", 380, "799531274483")
                .gap()
                .line(60, "Item No.", 150, "Description", 330, "Ordered", 400, "Shipped", 470, "B/O")
                .line(60, "HS-4812", 150, "Steel shelf, 48 x 12 in")
                .rightAligned(365, "4", 437, "3", 488, "1")
                .line(60, "HS-9", 150, "Bracket kit, black powder coat")
                .rightAligned(365, "2", 437, "2", 488, "0")
                .line(60, "HS-77", 150, "Anchor set")
                .rightAligned(365, "5", 437, "0", 488, "5")
                .gap()
                .line(60, "Total weight 84 lb", 320, "Pieces 2")
                .document();
        assertThat(read(slip))
                .containsExactly(
                        "PO 7415 | fedex 799531274483 | HS-4812 x3 | HS-9 x2 | 2026-11-22 | to Jane Miller, Tulsa 74101");
    }

    @Test
    void readsOneShipmentFromEachRowOfATable() {
        Document slip = new Slip()
                .line(60, "Daily Ship Notice - November 22, 2026")
                .line(60, "Account: 4410982", 300, "Page 1 of 1")
                .gap()
                .line(
                        50,
                        "PO Number",
                        130,
                        "Order No",
                        200,
                        "Ship Date",
                        280,
                        "Carrier",
                        380,
                        "Tracking No.",
                        520,
                        "Weight")
                .line(
                        50,
                        "PO-7415",
                        130,
                        "55120",
                        200,
                        "11/22/26",
                        280,
                        "UPS Ground",
                        380,
                        "1Z999AA10123456784",
                        520,
                        "12.5")
                .line(
                        50,
                        "PO-7416",
                        130,
                        "55121",
                        200,
                        "11/22/26",
                        280,
                        "FedEx Home Delivery",
                        380,
                        "799531274553",
                        520,
                        "8.0")
                .line(
                        50,
                        "PO-7420",
                        130,
                        "55133",
                        200,
                        "11/22/26",
                        280,
                        "USPS",
                        380,
                        "9400111206206406260787",
                        520,
                        "1.2")
                .document();
        assertThat(read(slip))
                .containsExactly(
                        "PO PO-7415 | ups 1Z999AA10123456784 | 2026-11-22",
                        "PO PO-7416 | fedex 799531274553 | 2026-11-22",
                        "PO PO-7420 | usps 9400111206206406260787 | 2026-11-22");
    }

    @Test
    void readsSeveralParcelsOfOnePurchaseOrder() {
        Document slip = new Slip()
                .line(60, "Shipment Notification")
                .gap()
                .line(60, "Your Order No. 7421")
                .line(60, "Shipped via UPS Ground on 11/22/2026")
                .line(60, "Tracking Numbers:", 180, "1Z8R4T203000000003")
                .line(180, "1Z8R4T203000001002")
                .line(180, "1Z8R4T203000002001")
                .document();
        assertThat(read(slip))
                .containsExactly(
                        "PO 7421 | ups 1Z8R4T203000000003 | ups 1Z8R4T203000001002 | ups 1Z8R4T203000002001 | 2026-11-22");
    }

    @Test
    void readsParcelRowsThatLeaveTheOrderNumberOut() {
        Document slip = new Slip()
                .line(60, "ADVANCE SHIP NOTICE")
                .gap()
                .line(60, "Purchase Order", 180, "Tracking", 350, "Service")
                .line(60, "7430", 180, "1Z8R4T203000000003", 350, "UPS 2nd Day Air")
                .line(180, "1Z8R4T203000001002", 350, "UPS 2nd Day Air")
                .line(60, "7431", 180, "1Z8R4T203000002001", 350, "UPS Ground")
                .document();
        assertThat(read(slip))
                .containsExactly(
                        "PO 7430 | ups 1Z8R4T203000000003 | ups 1Z8R4T203000001002",
                        "PO 7431 | ups 1Z8R4T203000002001");
    }

    @Test
    void putsNumbersTogetherThatAreBrokenByBlanks() {
        Document slip = new Slip()
                .line(60, "Delivery Note")
                .gap()
                .line(60, "Cust Ref: 7440", 300, "Carrier: US Postal Service")
                .line(60, "Tracking No: 9400 1112 0620 6406 2607 87")
                .document();
        assertThat(read(slip)).containsExactly("PO 7440 | usps 9400111206206406260787");
    }

    @Test
    void putsNumbersTogetherThatAreBrokenOverTwoLines() {
        Document slip = new Slip()
                .line(60, "SHIPPING NOTICE")
                .gap()
                .line(60, "P.O. No.", 140, "Ship Via", 240, "Tracking #", 400, "Qty")
                .line(60, "7441", 140, "UPS Ground", 240, "1Z999AA10", 400, "3")
                .line(240, "123456784")
                .line(60, "7442", 140, "FedEx Ground", 240, "9612 6800", 400, "1")
                .line(240, "0000 013")
                .document();
        assertThat(read(slip)).containsExactly("PO 7441 | ups 1Z999AA10123456784", "PO 7442 | fedex 961268000000013");
    }

    @Test
    void readsFreightWithItsProNumber() {
        Document slip = new Slip(9, Standard14Fonts.FontName.COURIER)
                .line(50, "STRAIGHT BILL OF LADING / SHIPPING ADVICE")
                .gap()
                .line(50, "BOL No: 99812345", 320, "Date Shipped: 22-Nov-2026")
                .line(50, "Freight Carrier: R&L", 320, "PRO #: 123-456-789")
                .line(50, "Purch Order: PO-7460", 320, "Weight: 1,240 lbs")
                .line(50, "Freight Class: 70", 320, "Pallets: 2")
                .document();
        assertThat(read(slip)).containsExactly("PO PO-7460 | rl-carriers 123456789 | 2026-11-22");
    }

    @Test
    void readsSectionsOneBelowTheOther() {
        Document slip = new Slip()
                .line(60, "SHIPMENT REPORT")
                .gap()
                .line(60, "PO: 7470")
                .line(60, "Carrier: UPS", 250, "Tracking: 1Z8R4T203000000003")
                .line(60, "Item", 200, "Qty Shipped")
                .line(60, "HS-1", 200, "2")
                .gap()
                .line(60, "PO: 7471")
                .line(60, "Carrier: FedEx", 250, "Tracking: 799531274690")
                .line(60, "Item", 200, "Qty Shipped")
                .line(60, "HS-2", 200, "1")
                .line(60, "HS-3", 200, "6")
                .document();
        assertThat(read(slip))
                .containsExactly(
                        "PO 7470 | ups 1Z8R4T203000000003 | HS-1 x2",
                        "PO 7471 | fedex 799531274690 | HS-2 x1 | HS-3 x6");
    }

    @Test
    void givesOneNoticeForEachParcelWhenLinesAreTiedToParcels() {
        Document slip = new Slip()
                .line(60, "Packing List")
                .gap()
                .line(60, "Customer Order: PO-7480")
                .gap()
                .line(60, "SKU", 140, "Qty Shipped", 230, "Tracking Number", 400, "Carrier")
                .line(60, "HS-1", 140, "2", 230, "1Z8R4T203000000003", 400, "UPS Ground")
                .line(60, "HS-2", 140, "1", 230, "1Z8R4T203000000003", 400, "UPS Ground")
                .line(60, "HS-3", 140, "4", 230, "799531274760", 400, "FedEx Ground")
                .document();
        assertThat(read(slip))
                .containsExactly(
                        "PO PO-7480 | ups 1Z8R4T203000000003 | HS-1 x2 | HS-2 x1",
                        "PO PO-7480 | fedex 799531274760 | HS-3 x4");
    }

    @Test
    void followsATableOverPagesWithRepeatedHeadings() {
        Slip slip = new Slip();
        for (int page = 1; page <= 2; page++) {
            slip.line(60, "Ship Confirmation", 400, "Page " + page + " of 2")
                    .line(60, "Purchase Order: PO-7490", 300, "Tracking #: 1Z8R4T203000003000")
                    .gap()
                    .line(60, "Part No", 160, "Description", 350, "Qty", 420, "Qty")
                    .line(350, "Ordered", 420, "Shipped");
            for (int line = 1; line <= 3; line++) {
                slip.line(60, "P" + page + "-" + line, 160, "Shelf part", 350, "2", 420, "2");
            }
            slip.gap().line(60, page == 1 ? "Continued on next page" : "Thank you for your business");
            if (page == 1) {
                slip.newPage();
            }
        }
        assertThat(read(slip.document()))
                .containsExactly(
                        "PO PO-7490 | ups 1Z8R4T203000003000 | P1-1 x2 | P1-2 x2 | P1-3 x2 | P2-1 x2 | P2-2 x2 | P2-3 x2");
    }

    @Test
    void followsATableOverPagesWithoutHeadings() {
        Document slip = new Slip()
                .line(60, "Ship Confirmation")
                .gap()
                .line(60, "PO", 160, "Tracking", 350, "Carrier")
                .line(60, "7500", 160, "1Z8R4T203000000003", 350, "UPS")
                .newPage()
                .line(60, "Harbor Steel - Ship Confirmation, page 2")
                .gap()
                .line(60, "7501", 160, "1Z8R4T203000001002", 350, "UPS")
                .document();
        assertThat(read(slip)).containsExactly("PO 7500 | ups 1Z8R4T203000000003", "PO 7501 | ups 1Z8R4T203000001002");
    }

    @Test
    void saysInTheEvidenceWhereEachValueStands() {
        Document slip = new Slip()
                .line(60, "Ship Notice")
                .line(60, "PO #: 7510", 300, "Tracking #: 1Z999AA10123456784")
                .document();
        DocumentReading.Shipments reading = (DocumentReading.Shipments) reader.read(slip, Slip.anySource());
        assertThat(reading.reader()).isEqualTo("generic");
        assertThat(reading.notices().get(0).purchaseOrder().orElseThrow().evidence())
                .satisfies(evidence -> assertThat(evidence.page()).isEqualTo(1))
                .satisfies(evidence -> assertThat(evidence.words()).isEqualTo("7510"))
                .satisfies(
                        evidence -> assertThat(evidence.boxes().get(0).left()).isBetween(84f, 90f));
    }
}
