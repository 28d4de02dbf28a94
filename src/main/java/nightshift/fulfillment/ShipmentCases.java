package nightshift.fulfillment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.DocumentReading;
import nightshift.documents.NoticeLine;
import nightshift.documents.ShipmentNotice;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Work;
import nightshift.settings.Supplier;

/**
 * The shipments one mail reports. The mail's own text usually repeats what its documents say: the same purchase order with
 * the same tracking numbers is one shipment, and the document is believed; with other numbers, items or quantities it is a
 * contradiction.
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

    static List<ShipmentCase> of(Work work, StoredMail mail, Supplier supplier, List<DocumentReading> readings) {
        return of(work, mail, supplier, readings, Map.of());
    }

    /**
     * Where files and texts report the same the files are believed, so they come first: also those of an attached mail, whose
     * text is stored before them.
     *
     * @param contents SHA-256 of the files by their names
     */
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
                .sorted(Comparator.comparing(reading -> CoverNotes.isText(reading.document())))
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
        Set<TrackingNumber> known = numbers(samePo);
        List<ShipmentCase> sameParcels = samePo.stream()
                .filter(other -> other.trackingNumbers().stream().anyMatch(shipment.trackingNumbers()::contains))
                .toList();
        if (!known.containsAll(shipment.trackingNumbers())) {
            samePo.forEach(other -> doubt(other, otherNumbers(other, shipment)));
        } else if (listsOtherwise(sameParcels, shipment)) {
            sameParcels.forEach(other -> doubt(other, otherItems(other, shipment)));
        } else {
            sameParcels.stream()
                    .filter(other -> pieces(other).isEmpty())
                    .forEach(other -> doubt(other, contradictions(shipment)));
        }
    }

    /** What was in the parcels only the other document tells, such as that something stays behind. */
    private static List<Reason> contradictions(ShipmentCase shipment) {
        return shipment.notice().doubts().stream()
                .filter(doubt -> doubt.kind() == ReasonKind.CONFLICTING_VALUES)
                .toList();
    }

    private static Set<TrackingNumber> numbers(List<ShipmentCase> some) {
        return some.stream().flatMap(one -> one.trackingNumbers().stream()).collect(Collectors.toSet());
    }

    /** Of a part of the parcels a document may well list less than another of all of them. */
    private static boolean listsOtherwise(List<ShipmentCase> believed, ShipmentCase shipment) {
        Map<String, Integer> known = new HashMap<>();
        believed.forEach(other -> pieces(other).forEach((item, count) -> known.merge(item, count, Integer::sum)));
        boolean ofAll = numbers(believed).equals(Set.copyOf(shipment.trackingNumbers()));
        return !known.isEmpty()
                && pieces(shipment).entrySet().stream().anyMatch(item -> {
                    int there = known.getOrDefault(item.getKey(), 0);
                    return item.getValue() > there || ofAll && item.getValue() < there;
                });
    }

    private static Map<String, Integer> pieces(ShipmentCase shipment) {
        return shipment.notice().lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.item().value().strip().toUpperCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.summingInt(NoticeLine::shipped)));
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

    private void doubt(ShipmentCase believed, String sentence) {
        doubt(believed, List.of(new Reason(ReasonKind.CONFLICTING_VALUES, sentence)));
    }

    private void doubt(ShipmentCase believed, List<Reason> doubts) {
        cases.put(believed.key(), believed.with(believed.notice().doubted(doubts)));
    }

    private static String otherNumbers(ShipmentCase believed, ShipmentCase other) {
        return "%s has %s in \"%s\", but %s in \"%s\": ask %s which one is right."
                .formatted(
                        believed.label(),
                        believed.trackingInWords(),
                        believed.document(),
                        other.trackingInWords(),
                        other.document(),
                        believed.supplier().name());
    }

    private static String otherItems(ShipmentCase believed, ShipmentCase other) {
        return "%s has %s in \"%s\", but %s in \"%s\", with the same tracking number: ask %s what was shipped."
                .formatted(
                        believed.label(),
                        itemsInWords(believed),
                        believed.document(),
                        itemsInWords(other),
                        other.document(),
                        believed.supplier().name());
    }

    private static String itemsInWords(ShipmentCase shipment) {
        return pieces(shipment).entrySet().stream()
                .map(item -> item.getValue() + " x " + item.getKey())
                .collect(Collectors.joining(" and "));
    }
}
