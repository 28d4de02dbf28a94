package nightshift.fulfillment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.DocumentReading;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Work;
import nightshift.settings.Supplier;

/**
 * The shipments one mail reports. The mail's own text usually repeats what its documents say: the same purchase order with
 * the same tracking numbers is one shipment, and the document is believed; with other numbers it is a contradiction.
 */
final class ShipmentCases {
    private final Work work;
    private final StoredMail mail;
    private final Supplier supplier;
    private final Map<String, String> contents;
    private final Map<String, ShipmentCase> cases = new LinkedHashMap<>();

    private ShipmentCases(Work work, StoredMail mail, Supplier supplier, Map<String, String> contents) {
        this.contents = Map.copyOf(contents);
        this.work = work;
        this.mail = mail;
        this.supplier = supplier;
    }

    /** @param readings the documents' first, the mail text's last */
    static List<ShipmentCase> of(Work work, StoredMail mail, Supplier supplier, List<DocumentReading> readings) {
        return of(work, mail, supplier, readings, Map.of());
    }

    /** @param contents SHA-256 of the files by their names */
    static List<ShipmentCase> of(
            Work work,
            StoredMail mail,
            Supplier supplier,
            List<DocumentReading> readings,
            Map<String, String> contents) {
        ShipmentCases all = new ShipmentCases(work, mail, supplier, contents);
        readings.stream()
                .filter(DocumentReading.Shipments.class::isInstance)
                .map(DocumentReading.Shipments.class::cast)
                .forEach(all::add);
        return List.copyOf(all.cases.values());
    }

    private void add(DocumentReading.Shipments reading) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (ShipmentNotice notice : reading.notices()) {
            String number = notice.purchaseOrder()
                    .map(found -> found.value().normalized())
                    .orElse("no-number");
            int count = seen.merge(number, 1, Integer::sum);
            ShipmentCase shipment = new ShipmentCase(
                    work,
                    supplier,
                    reading.document() + "/" + number + (count > 1 ? "#" + count : ""),
                    reading.document(),
                    reading.reader(),
                    mail.receivedAt(),
                    notice,
                    Optional.ofNullable(contents.get(reading.document())));
            merge(shipment);
        }
    }

    private void merge(ShipmentCase shipment) {
        List<ShipmentCase> samePo = cases.values().stream()
                .filter(other -> !other.document().equals(shipment.document()))
                .filter(other -> samePurchaseOrder(other, shipment))
                .toList();
        if (samePo.isEmpty()) {
            cases.merge(shipment.key(), shipment, (first, second) -> first);
            return;
        }
        Set<TrackingNumber> known = new HashSet<>();
        samePo.forEach(other -> known.addAll(other.trackingNumbers()));
        if (!known.containsAll(shipment.trackingNumbers())) {
            samePo.forEach(other -> cases.put(other.key(), contradicted(other, shipment)));
        }
    }

    private static boolean samePurchaseOrder(ShipmentCase one, ShipmentCase other) {
        return one.notice().purchaseOrder().isPresent()
                && other.notice().purchaseOrder().isPresent()
                && one.notice()
                        .purchaseOrder()
                        .get()
                        .value()
                        .sameAs(other.notice().purchaseOrder().get().value());
    }

    private static ShipmentCase contradicted(ShipmentCase believed, ShipmentCase other) {
        ShipmentNotice notice = believed.notice();
        List<Reason> doubts = new ArrayList<>(notice.doubts());
        doubts.add(new Reason(
                ReasonKind.CONFLICTING_VALUES,
                "%s has %s in \"%s\", but %s in \"%s\": ask %s which one is right."
                        .formatted(
                                believed.label(),
                                believed.trackingInWords(),
                                believed.document(),
                                other.trackingInWords(),
                                other.document(),
                                believed.supplier().name())));
        List<Parcel> parcels = notice.parcels();
        return believed.with(new ShipmentNotice(
                notice.purchaseOrder(),
                notice.references(),
                parcels,
                notice.lines(),
                notice.shipDate(),
                notice.shipTo(),
                doubts));
    }
}
