package nightshift.fulfillment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.TrackingNumber;
import nightshift.documents.NoticeLine;
import nightshift.documents.ShipmentNotice;
import nightshift.operations.Work;
import nightshift.settings.Supplier;

/**
 * One reported shipment on its way to a decision.
 *
 * @param key stable within the work: which document, which purchase order
 * @param document the file's name, or {@code mail text}
 * @param reader who read it: {@code layout:NAME}, {@code ai:MODEL}, {@code generic}
 * @param receivedAt when the mail came
 * @param content SHA-256 of the document's file; empty for the mail's own text and for what a person entered
 */
public record ShipmentCase(
        Work work,
        Supplier supplier,
        String key,
        String document,
        String reader,
        Instant receivedAt,
        ShipmentNotice notice,
        Optional<String> content) {
    public ShipmentCase(
            Work work,
            Supplier supplier,
            String key,
            String document,
            String reader,
            Instant receivedAt,
            ShipmentNotice notice) {
        this(work, supplier, key, document, reader, receivedAt, notice, Optional.empty());
    }

    /** The same shipment with other values. */
    public ShipmentCase with(ShipmentNotice corrected) {
        return new ShipmentCase(work, supplier, key, document, reader, receivedAt, corrected, content);
    }

    /** The same shipment as if its document listed these lines. */
    ShipmentCase listing(List<NoticeLine> lines) {
        return with(new ShipmentNotice(
                notice.purchaseOrder(),
                notice.references(),
                notice.parcels(),
                lines,
                notice.shipDate(),
                notice.shipTo(),
                notice.doubts()));
    }

    /** The same shipment as if only these of its parcels had been reported. */
    ShipmentCase carriedBy(List<TrackingNumber> numbers) {
        return with(new ShipmentNotice(
                notice.purchaseOrder(),
                notice.references(),
                notice.parcels().stream()
                        .filter(parcel -> numbers.contains(parcel.tracking().value()))
                        .toList(),
                notice.lines(),
                notice.shipDate(),
                notice.shipTo(),
                notice.doubts()));
    }

    /** The purchase order number as printed, for sentences; a plain word where none was found. */
    public String label() {
        return notice.purchaseOrder()
                .map(found -> found.value().value())
                .orElse("A shipment without a purchase order number");
    }

    public List<TrackingNumber> trackingNumbers() {
        return notice.parcels().stream()
                .map(parcel -> parcel.tracking().value())
                .distinct()
                .toList();
    }

    /** For sentences: {@code 1Z999AA10123456784 and 1Z999AA10123456793}. */
    public String trackingInWords() {
        return trackingNumbers().stream().map(TrackingNumber::value).collect(Collectors.joining(" and "));
    }
}
