package nightshift.fulfillment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentKind;
import nightshift.documents.DocumentReading;
import nightshift.documents.Found;
import nightshift.documents.ShipmentNotice;
import nightshift.paperwork.SupplierMail;

/**
 * That a supplier will not ship something, said by a document of a mail. It needs a person whatever else the mail reports.
 *
 * @param document which says so
 * @param purchaseOrders of which it says so, where it names them
 */
record VendorCancellation(String document, Reason reason, List<PoNumber> purchaseOrders) {
    /** @param cases the shipments of the mail: what one of them says of itself is not said again */
    static List<VendorCancellation> of(SupplierMail mail, List<DocumentReading> readings, List<ShipmentCase> cases) {
        Predicate<DocumentReading> cancels = VendorCancellation::cancels;
        return Stream.concat(
                        readings.stream()
                                .filter(cancels)
                                .filter(reading -> !CoverNotes.accompanies(reading.document(), readings, cancels))
                                .map(DocumentReading.NoShipment.class::cast)
                                .map(none -> new VendorCancellation(
                                        none.document(), reason(mail, none), named(none, readings))),
                        readings.stream()
                                .filter(DocumentReading.Shipments.class::isInstance)
                                .map(DocumentReading.Shipments.class::cast)
                                .flatMap(shipments -> within(shipments, cases)))
                .toList();
    }

    private static boolean cancels(DocumentReading reading) {
        return reading instanceof DocumentReading.NoShipment none && none.kind() == DocumentKind.CANCELLATION;
    }

    private static Reason reason(SupplierMail mail, DocumentReading.NoShipment none) {
        return new Reason(
                ReasonKind.VENDOR_CANCELLED,
                "%s says in \"%s\" that something will not ship (%s): order elsewhere or tell the customer."
                        .formatted(mail.supplier().orElseThrow().name(), mail.subject(), none.why()));
    }

    /** What it names itself; where it names nothing, what the mail's other texts name, such as its subject. */
    private static List<PoNumber> named(DocumentReading.NoShipment none, List<DocumentReading> readings) {
        return none.purchaseOrders().isEmpty()
                ? readings.stream()
                        .filter(DocumentReading.NoShipment.class::isInstance)
                        .flatMap(other -> ((DocumentReading.NoShipment) other).purchaseOrders().stream())
                        .toList()
                : none.purchaseOrders();
    }

    /** The mail's text usually repeats a shipment of its documents; what it cancels besides would be lost with it. */
    private static Stream<VendorCancellation> within(DocumentReading.Shipments reading, List<ShipmentCase> cases) {
        List<ShipmentNotice> cancelled = reading.notices().stream()
                .filter(notice -> cases.stream().noneMatch(shipment -> says(shipment.notice(), notice)))
                .filter(notice -> cancellation(notice).isPresent())
                .toList();
        List<PoNumber> numbers = cancelled.stream()
                .flatMap(notice -> notice.purchaseOrder().map(Found::value).stream())
                .toList();
        return cancelled.stream()
                .flatMap(notice -> cancellation(notice).stream())
                .limit(1)
                .map(reason -> new VendorCancellation(reading.document(), reason, numbers));
    }

    private static boolean says(ShipmentNotice shipment, ShipmentNotice notice) {
        return shipment.equals(notice)
                || number(shipment).isPresent()
                        && number(shipment).equals(number(notice))
                        && cancellation(shipment).isPresent();
    }

    private static Optional<String> number(ShipmentNotice notice) {
        return notice.purchaseOrder().map(Found::value).map(PoNumber::normalized);
    }

    private static Optional<Reason> cancellation(ShipmentNotice notice) {
        return notice.doubts().stream()
                .filter(doubt -> doubt.kind() == ReasonKind.VENDOR_CANCELLED)
                .findFirst();
    }
}
