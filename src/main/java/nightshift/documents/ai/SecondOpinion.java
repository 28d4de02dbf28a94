package nightshift.documents.ai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.DocumentReading;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipmentNotice;

/**
 * Holds a model's notices against the generic reader's. Values that both stand on the page may still be swapped or left
 * out by a model; where the two readers contradict each other a person decides.
 */
final class SecondOpinion {
    private SecondOpinion() {}

    static List<ShipmentNotice> compared(List<ShipmentNotice> notices, DocumentReading generic, String document) {
        if (!(generic instanceof DocumentReading.Shipments other) || notices.isEmpty()) {
            return notices;
        }
        List<Reason> doubts = new ArrayList<>();
        doubts.addAll(leftOut(notices, other.notices(), document));
        doubts.addAll(swapped(notices, other.notices(), document));
        doubts.addAll(otherQuantities(notices, other.notices(), document));
        return notices.stream().map(notice -> notice.doubted(doubts)).toList();
    }

    private static List<Reason> leftOut(List<ShipmentNotice> notices, List<ShipmentNotice> others, String document) {
        Map<TrackingNumber, Optional<PoNumber>> read = orders(notices);
        return orders(others).keySet().stream()
                .filter(number -> !read.containsKey(number))
                .map(number -> new Reason(
                        ReasonKind.CONFLICTING_VALUES,
                        "The AI model left out tracking number " + number + ", which stands in \"" + document
                                + "\". Check which parcels were shipped."))
                .toList();
    }

    private static List<Reason> swapped(List<ShipmentNotice> notices, List<ShipmentNotice> others, String document) {
        List<Reason> reasons = new ArrayList<>();
        Map<TrackingNumber, Optional<PoNumber>> generic = orders(others);
        orders(notices).forEach((number, order) -> {
            Optional<PoNumber> other = generic.getOrDefault(number, Optional.empty());
            if (order.isPresent() && other.isPresent() && !order.get().sameAs(other.get())) {
                reasons.add(new Reason(
                        ReasonKind.CONFLICTING_VALUES,
                        "In \"" + document + "\" the AI model ties tracking number " + number + " to " + order.get()
                                + ", the rules tie it to " + other.get() + ". Check which is right."));
            }
        });
        return reasons;
    }

    private static List<Reason> otherQuantities(
            List<ShipmentNotice> notices, List<ShipmentNotice> others, String document) {
        Map<String, Integer> byModel = shipped(notices);
        List<Reason> reasons = new ArrayList<>();
        shipped(others).forEach((item, quantity) -> {
            Integer read = byModel.getOrDefault(item, 0);
            if (!byModel.isEmpty() && !quantity.equals(read)) {
                reasons.add(new Reason(
                        ReasonKind.CONFLICTING_VALUES,
                        "In \"" + document + "\" the AI model read " + read + " shipped of item " + item
                                + ", the rules read " + quantity + ". Check which is right."));
            }
        });
        return reasons;
    }

    /** The order each number belongs to; empty where it is not known or there are several. */
    private static Map<TrackingNumber, Optional<PoNumber>> orders(List<ShipmentNotice> notices) {
        Map<TrackingNumber, Optional<PoNumber>> orders = new HashMap<>();
        for (ShipmentNotice notice : notices) {
            for (Parcel parcel : notice.parcels()) {
                Optional<PoNumber> order = notice.purchaseOrder().map(Found::value);
                orders.merge(parcel.tracking().value(), order, (a, b) -> a.equals(b) ? a : Optional.empty());
            }
        }
        return orders;
    }

    private static Map<String, Integer> shipped(List<ShipmentNotice> notices) {
        Map<String, Integer> shipped = new HashMap<>();
        for (ShipmentNotice notice : notices) {
            for (NoticeLine line : notice.lines()) {
                shipped.merge(PrintedText.squeezed(line.item().value()), line.shipped(), Integer::sum);
            }
        }
        return shipped;
    }
}
