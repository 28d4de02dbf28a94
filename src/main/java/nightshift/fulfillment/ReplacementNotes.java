package nightshift.fulfillment;

import java.util.List;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.DocumentReading;

/** That a mail brings a replacement often stands in its subject or text only, and the slip beside it looks like any other. */
final class ReplacementNotes {
    private ReplacementNotes() {}

    /** The shipments, each with what the text that came with its document says of a replacement. */
    static List<ShipmentCase> on(List<ShipmentCase> cases, List<DocumentReading> readings) {
        return cases.stream()
                .map(shipment -> shipment.with(shipment.notice().doubted(said(shipment, readings))))
                .toList();
    }

    private static List<Reason> said(ShipmentCase shipment, List<DocumentReading> readings) {
        return readings.stream()
                .filter(reading -> CoverNotes.isOf(reading.document(), shipment.document()))
                .flatMap(ReplacementNotes::doubts)
                .filter(doubt -> doubt.kind() == ReasonKind.REPLACEMENT)
                .distinct()
                .toList();
    }

    private static Stream<Reason> doubts(DocumentReading reading) {
        if (reading instanceof DocumentReading.NoShipment none) {
            return none.doubts().stream();
        }
        return reading instanceof DocumentReading.Shipments shipments
                ? shipments.notices().stream().flatMap(notice -> notice.doubts().stream())
                : Stream.of();
    }
}
