package nightshift.fulfillment.summary;

import java.util.Comparator;

/**
 * An order nobody confirmed although it is time.
 *
 * @param text the order and how late it is, with a mark where an item of this run speaks of it
 */
record LateOrder(String supplier, Urgency urgency, String text) {
    /** The most urgent first. */
    static final Comparator<LateOrder> BY_URGENCY =
            Comparator.comparing(LateOrder::urgency).thenComparing(LateOrder::text);

    enum Urgency {
        OVERDUE,
        TODAY,
        TOMORROW,
        LATE
    }
}
