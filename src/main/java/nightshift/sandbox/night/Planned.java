package nightshift.sandbox.night;

import java.util.EnumSet;
import java.util.Set;

/**
 * One shipment of the night as the plan names it; everything else follows from these few words.
 *
 * @param order the number in the order's name and in the purchase order number
 * @param mail shipments with the same word come in one document, in one mail
 */
record Planned(
        int order,
        StoreSupplier supplier,
        boolean amazon,
        Carrier carrier,
        int lines,
        int parcels,
        String mail,
        Set<Twist> twists) {

    static Planned web(int order, StoreSupplier supplier, Carrier carrier, int lines) {
        return new Planned(order, supplier, false, carrier, lines, 1, supplier.name() + order, Set.of());
    }

    static Planned amazon(int order, StoreSupplier supplier, Carrier carrier, int lines) {
        return new Planned(order, supplier, true, carrier, lines, 1, supplier.name() + order, Set.of());
    }

    Planned in(String sameMail) {
        return new Planned(order, supplier, amazon, carrier, lines, parcels, sameMail, twists);
    }

    Planned parcels(int count) {
        return new Planned(order, supplier, amazon, carrier, lines, count, mail, twists);
    }

    Planned but(Twist twist) {
        return new Planned(order, supplier, amazon, carrier, lines, parcels, mail, EnumSet.of(twist));
    }

    boolean has(Twist twist) {
        return twists.contains(twist);
    }

    String po() {
        return "PO-" + order;
    }

    String orderName() {
        return "#" + order;
    }

    enum Twist {
        /** The last line is back-ordered: the rest ships. */
        PARTIAL,
        /** The slip ships to somebody else than the order. */
        WRONG_SHIP_TO,
        /** A digit of the tracking number is wrong. */
        BAD_CHECK_DIGIT,
        /** The owner said beforehand to leave it alone. */
        KNOWN_EXCEPTION
    }
}
