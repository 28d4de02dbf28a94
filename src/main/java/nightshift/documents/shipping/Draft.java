package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.ShipTo;

/** Everything read so far for one purchase order. */
final class Draft {
    final Optional<Found<PoNumber>> purchaseOrder;
    final Map<TrackingNumber, Tracked> parcels = new LinkedHashMap<>();
    final List<NoticeLine> lines = new ArrayList<>();
    final List<Found<String>> carriers = new ArrayList<>();
    final List<Found<String>> services = new ArrayList<>();
    final Map<ShipDates.Read, Found<ShipDates.Read>> shipDates = new LinkedHashMap<>();
    final Map<String, Found<String>> references = new LinkedHashMap<>();
    final List<ShipTo> addresses = new ArrayList<>();
    final Set<Reason> doubts = new LinkedHashSet<>();
    boolean onlyWaiting;
    boolean listsUnshipped;

    Draft(Optional<Found<PoNumber>> purchaseOrder) {
        this.purchaseOrder = purchaseOrder;
    }

    /**
     * @param carrier printed beside this number, not only somewhere on the document
     * @param lines what the document says is in this parcel
     */
    record Tracked(
            Found<TrackingNumber> number,
            Optional<Found<String>> carrier,
            List<NoticeLine> lines,
            List<Found<ShipDates.Read>> shipDates) {}

    Tracked parcel(Found<TrackingNumber> number, Optional<Found<String>> carrier) {
        return parcels.computeIfAbsent(
                number.value(), value -> new Tracked(number, carrier, new ArrayList<>(), new ArrayList<>()));
    }

    boolean isEmpty() {
        return parcels.isEmpty() && lines.isEmpty();
    }

    boolean hasLines() {
        return !lines.isEmpty() || tiesLinesToParcels();
    }

    boolean tiesLinesToParcels() {
        return parcels.values().stream().anyMatch(parcel -> !parcel.lines().isEmpty());
    }

    void doubt(ReasonKind kind, String sentence) {
        doubts.add(new Reason(kind, sentence));
    }

    String called() {
        return purchaseOrder.map(po -> "PO " + po.value()).orElse("the shipment without a purchase order");
    }
}
