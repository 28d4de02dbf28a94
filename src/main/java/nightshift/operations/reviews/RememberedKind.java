package nightshift.operations.reviews;

import java.util.Locale;

/** What kind of correction is remembered. */
public enum RememberedKind {
    /** A supplier's text for one of our purchase orders, or a pattern for all of them. */
    PURCHASE_ORDER,
    /** Mail from this address is from that supplier. */
    SENDER,
    /** How a supplier calls a carrier. */
    CARRIER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
