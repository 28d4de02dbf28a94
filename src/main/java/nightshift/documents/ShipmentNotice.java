package nightshift.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.PoNumber;
import nightshift.core.Reason;

/**
 * One shipment that a supplier reports: one purchase order, the parcels that carry it and what is in them. A document
 * that ties lines to single parcels gives one notice for each parcel.
 *
 * @param purchaseOrder the store's purchase order number as printed
 * @param references every other order number printed for this shipment: the web order's name, an Amazon order number
 * @param lines what was shipped; empty when the document names no lines
 * @param doubts what the reader saw that speaks against taking the values as they are (bad check digit, two values for
 *     one field); a notice with doubts is never shipped without a person
 */
public record ShipmentNotice(
        Optional<Found<PoNumber>> purchaseOrder,
        List<Found<String>> references,
        List<Parcel> parcels,
        List<NoticeLine> lines,
        Optional<Found<LocalDate>> shipDate,
        Optional<ShipTo> shipTo,
        List<Reason> doubts) {
    public ShipmentNotice {
        references = List.copyOf(references);
        parcels = List.copyOf(parcels);
        lines = List.copyOf(lines);
        doubts = List.copyOf(doubts);
    }

    /** The same with more doubts; what is doubted already is not said again. */
    public ShipmentNotice doubted(List<Reason> more) {
        List<Reason> all =
                Stream.concat(doubts.stream(), more.stream()).distinct().toList();
        return new ShipmentNotice(purchaseOrder, references, parcels, lines, shipDate, shipTo, all);
    }
}
