package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.documents.DocumentKind;
import nightshift.documents.DocumentReading;
import nightshift.mailbox.MailVerdict;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Decided;
import nightshift.operations.Work;
import nightshift.paperwork.SupplierMail;
import nightshift.paperwork.SupplierMails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One shipment that was found hides nothing else the mail says. */
class ConfirmationItemsTests {
    private static final DocumentReading.NoShipment CANCELLED = cancellation("cancellation.pdf");
    private static final Reason LINE_CANCELLED =
            new Reason(ReasonKind.VENDOR_CANCELLED, "The line HS-2 is marked as cancelled by the supplier.");

    private String body = "";

    @Test
    void flagsACancellationBesideAShipment() {
        assertThat(decided(slip("slip.pdf", "PO-7415"), CANCELLED))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.item().key()).isEqualTo("cancellation.pdf");
                    assertThat(item.decision().reasons()).singleElement().satisfies(reason -> {
                        assertThat(reason.kind()).isEqualTo(ReasonKind.VENDOR_CANCELLED);
                        assertThat(reason.detail()).startsWith("Harbor Steel says in \"Shipped: PO-7415\"");
                    });
                });
        assertThat(decided(slip("slip.pdf", "PO-7415"), cancellation(SupplierMails.OWN_TEXT)))
                .extracting(item -> item.item().key())
                .containsExactly(SupplierMails.OWN_TEXT);
    }

    @Test
    void flagsACancellationOnceHoweverManyDocumentsSayIt() {
        assertThat(decided(slip("slip.pdf", "PO-7415"), CANCELLED, cancellation(SupplierMails.OWN_TEXT)))
                .hasSize(1);
        assertThat(decided(CANCELLED, cancellation(SupplierMails.OWN_TEXT))).hasSize(1);
    }

    @Test
    void keepsTheCancelledLineOfATextWhoseParcelTheSlipReports() {
        Shipments text = new Shipments();
        text.doubts.add(LINE_CANCELLED);
        assertThat(decided(slip("slip.pdf", "PO-7415"), read(SupplierMails.OWN_TEXT, text)))
                .singleElement()
                .satisfies(item -> assertThat(item.decision().reasons()).contains(LINE_CANCELLED));
    }

    @Test
    void saysACancelledLineOfAShipmentOnlyWithTheShipment() {
        Shipments slip = new Shipments();
        slip.doubts.add(LINE_CANCELLED);
        assertThat(decided(read("slip.pdf", slip))).isEmpty();
        assertThat(decided(read("slip.pdf", slip), read(SupplierMails.OWN_TEXT, slip)))
                .isEmpty();
    }

    @Test
    void takesTheTextOfAnAttachedMailForACoverNoteOfItsOwnFilesOnly() {
        assertThat(decided(slip("a.eml/slip.pdf", "PO-7415"), unreadable("a.eml/text.mail")))
                .isEmpty();
        assertThat(decided(slip("a.eml/slip.pdf", "PO-7415"), unreadable("b.eml/text.mail")))
                .extracting(item -> item.item().key())
                .containsExactly("b.eml/text.mail");
        assertThat(decided(slip("a.eml/slip.pdf", "PO-7415"), unreadable(SupplierMails.OWN_TEXT)))
                .isEmpty();
    }

    /** Its text may well leave out what the slip says: "2 of 4 lines are back-ordered". */
    @ParameterizedTest
    @ValueSource(strings = {"UNREADABLE_DOCUMENT", "UNSUPPORTED_ATTACHMENT"})
    void shipsNothingOnTheTextAloneWhileItsSlipCannotBeRead(ReasonKind why) {
        List<Object> items = items(unread("slip.xyz", why), slip(SupplierMails.OWN_TEXT, "PO-7415"));

        assertThat(shipments(items))
                .singleElement()
                .satisfies(
                        shipment -> assertThat(shipment.notice().doubts())
                                .containsExactly(
                                        new Reason(
                                                ReasonKind.CONFLICTING_VALUES,
                                                "PO-7415 is reported by \"mail text\" only, and \"slip.xyz\" could not be read: what is in the parcel may stand there. Open it and compare.")));
        assertThat(flags(items))
                .as("the file itself stays a flag")
                .extracting(item -> item.item().key())
                .containsExactly("slip.xyz");
    }

    @Test
    void shipsWhatASlipReportsWhateverElseCannotBeRead() {
        List<Object> items = items(
                slip("slip.pdf", "PO-7415"),
                unread("terms.docx", ReasonKind.UNSUPPORTED_ATTACHMENT),
                slip(SupplierMails.OWN_TEXT, "PO-7415"));

        assertThat(items).singleElement().isInstanceOf(ShipmentCase.class);
        assertThat(shipments(items).get(0).notice().doubts()).isEmpty();
    }

    @Test
    void doubtsOnlyTheOrderOfTheTextWhoseSlipIsMissing() {
        List<Object> items = items(
                slip("slip.pdf", "PO-7415"),
                unread("other.pdf", ReasonKind.UNREADABLE_DOCUMENT),
                slip(SupplierMails.OWN_TEXT, "PO-7416"));

        assertThat(shipments(items))
                .extracting(one -> one.notice().doubts().size())
                .containsExactly(0, 1);
    }

    @Test
    void aLogoBesideATextIsDecoration() {
        List<Object> items = items(picture("logo.png"), slip(SupplierMails.OWN_TEXT, "PO-7415"));

        assertThat(items).singleElement().isInstanceOf(ShipmentCase.class);
        assertThat(shipments(items).get(0).notice().doubts()).isEmpty();
    }

    @Test
    void aPictureIsWhatIsAttachedWhereTheTextSpeaksOfAnAttachmentAndThereIsNoOther() {
        body = "<p>PO-7415 has shipped, packing slip attached.</p>";

        assertThat(shipments(items(picture("IMG_2044.jpg"), slip(SupplierMails.OWN_TEXT, "PO-7415")))
                        .get(0)
                        .notice()
                        .doubts())
                .hasSize(1);
        assertThat(shipments(items(
                                slip("slip.pdf", "PO-7416"),
                                picture("logo.png"),
                                slip(SupplierMails.OWN_TEXT, "PO-7415")))
                        .get(1)
                        .notice()
                        .doubts())
                .isEmpty();
    }

    @Test
    void doubtsTheTextOfAnAttachedMailByItsOwnFilesAndByThoseBesideIt() {
        DocumentReading text = slip("a.eml/text.mail", "PO-7415");
        DocumentReading other = slip("b.eml/text.mail", "PO-7416");

        assertThat(shipments(items(text, other, unread("a.eml/slip.pdf", ReasonKind.UNREADABLE_DOCUMENT))))
                .extracting(one -> one.notice().doubts().size())
                .containsExactly(1, 0);
        assertThat(shipments(items(text, other, unread("slip.pdf", ReasonKind.UNREADABLE_DOCUMENT))))
                .extracting(one -> one.notice().doubts().size())
                .containsExactly(1, 1);
        assertThat(shipments(items(text, unread(SupplierMails.OWN_TEXT, ReasonKind.UNREADABLE_DOCUMENT))))
                .as("a text that passes it on need not tell all")
                .allSatisfy(one -> assertThat(one.notice().doubts()).isEmpty());
    }

    private static DocumentReading unread(String document, ReasonKind why) {
        return new DocumentReading.Unreadable(document, new Reason(why, "\"" + document + "\" cannot be read."));
    }

    private static DocumentReading picture(String document) {
        return new DocumentReading.Unreadable(
                document,
                new Reason(ReasonKind.UNSUPPORTED_ATTACHMENT, "\"" + document + "\" is a picture."),
                List.of(),
                true);
    }

    private static DocumentReading.NoShipment cancellation(String document) {
        return new DocumentReading.NoShipment(document, DocumentKind.CANCELLATION, "It cancels an order or a line");
    }

    private static DocumentReading unreadable(String document) {
        return new DocumentReading.Unreadable(
                document, new Reason(ReasonKind.UNREADABLE_DOCUMENT, "No purchase order number could be found."));
    }

    private static DocumentReading slip(String document, String po) {
        Shipments shipment = new Shipments();
        shipment.po = po;
        return read(document, shipment);
    }

    private static DocumentReading read(String document, Shipments shipment) {
        return new DocumentReading.Shipments(
                document, "generic", List.of(shipment.shipment().notice()));
    }

    private List<Decided> decided(DocumentReading... readings) {
        return flags(items(readings));
    }

    private List<Object> items(DocumentReading... readings) {
        return new ConfirmationItems().of(mail(), List.of(readings));
    }

    private static List<Decided> flags(List<Object> items) {
        return items.stream()
                .filter(Decided.class::isInstance)
                .map(Decided.class::cast)
                .toList();
    }

    private static List<ShipmentCase> shipments(List<Object> items) {
        return items.stream()
                .filter(ShipmentCase.class::isInstance)
                .map(ShipmentCase.class::cast)
                .toList();
    }

    private SupplierMail mail() {
        StoredMail stored = new StoredMail(
                1,
                new EmailAddress("orders@store.example"),
                "inbox",
                "AAMk",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EmailAddress("ship@harbor.example")),
                Optional.empty(),
                List.of(),
                "Shipped: PO-7415",
                Instant.parse("2026-11-23T07:00:00Z"),
                Map.of(),
                body,
                false);
        return new SupplierMail(
                new Work(1, Workflow.FULFILLMENT, "mail/1", Optional.of("Harbor Steel"), false, 1),
                new OpenMail(stored, new MailVerdict("supplier_shipping", "", Optional.of("Harbor Steel")), List.of()),
                Optional.of(Shipments.HARBOR),
                List.of());
    }
}
