package nightshift.documents.ai;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.PoNumber;
import nightshift.core.TrackingNumber;
import nightshift.documents.DocumentReading;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;

/** What one reader makes of a document, in the form in which two readers are compared. */
record RulesReading(List<ShipmentNotice> notices) {
    static RulesReading of(DocumentReading reading) {
        return new RulesReading(
                reading instanceof DocumentReading.Shipments shipments ? shipments.notices() : List.of());
    }

    /** An item of one order. */
    record Item(Optional<String> order, String item) {
        static Item of(ShipmentNotice notice, NoticeLine line) {
            return new Item(
                    number(notice).map(PoNumber::normalized),
                    PrintedText.squeezed(line.item().value()));
        }

        String of() {
            return order.map(number -> " for " + number).orElse("");
        }
    }

    /** The order each number belongs to; empty where it is not known or there are several. */
    Map<TrackingNumber, Optional<PoNumber>> orderOfNumbers() {
        Map<TrackingNumber, Optional<PoNumber>> orders = new HashMap<>();
        for (ShipmentNotice notice : notices) {
            for (Parcel parcel : notice.parcels()) {
                orders.merge(parcel.tracking().value(), number(notice), (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        }
        return orders;
    }

    /** Where the rules found this tracking number: they also read one that is broken over two lines. */
    Optional<Evidence> placeOf(String number) {
        return notices.stream()
                .flatMap(notice -> notice.parcels().stream())
                .map(Parcel::tracking)
                .filter(found -> PrintedText.squeezed(found.value().value()).equals(PrintedText.squeezed(number)))
                .map(Found::evidence)
                .findFirst();
    }

    /** Pieces shipped of each item. */
    Map<Item, Integer> shipped() {
        Map<Item, Integer> shipped = new HashMap<>();
        for (ShipmentNotice notice : notices) {
            for (NoticeLine line : notice.lines()) {
                shipped.merge(Item.of(notice, line), line.shipped(), Integer::sum);
            }
        }
        return shipped;
    }

    /**
     * Another reader's notice with what it left out and the rules read for the same order: who gets it, when it left, which
     * items. Silence must not take a proof away.
     *
     * @param all the other reader's notices
     */
    ShipmentNotice completed(ShipmentNotice notice, List<ShipmentNotice> all) {
        List<ShipmentNotice> same = ofSameOrder(notice);
        boolean alone = all.stream().filter(other -> sameOrder(other, notice)).count() == 1;
        List<NoticeLine> lines = notice.lines().isEmpty() && alone
                ? same.stream().flatMap(own -> own.lines().stream()).toList()
                : notice.lines();
        return new ShipmentNotice(
                notice.purchaseOrder(),
                notice.references(),
                notice.parcels(),
                lines,
                notice.shipDate().or(() -> same.stream()
                        .flatMap(own -> own.shipDate().stream())
                        .findFirst()),
                notice.shipTo().or(() -> same.stream()
                        .flatMap(own -> own.shipTo().stream())
                        .findFirst()),
                notice.doubts());
    }

    /** What this reader says about the order of another reader's notice. */
    List<ShipmentNotice> ofSameOrder(ShipmentNotice notice) {
        return notices.stream().filter(own -> sameOrder(own, notice)).toList();
    }

    private static boolean sameOrder(ShipmentNotice one, ShipmentNotice other) {
        return number(one).isPresent()
                && number(other).isPresent()
                && number(one).get().sameAs(number(other).get());
    }

    static Optional<PoNumber> number(ShipmentNotice notice) {
        return notice.purchaseOrder().map(Found::value);
    }
}
