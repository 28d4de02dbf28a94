package nightshift.pricing;

import java.util.Locale;

/** How a sweep over prices stands. */
public enum PriceRunState {
    /** Being decided, or its process died before it was. Nothing of it is ever written. */
    DECIDING,
    /** Waits for a person who approves or rejects it. */
    PREVIEW,
    /** Too much was to change: nothing is written, a person looks. */
    HELD,
    /** May be written, is not yet. */
    APPROVED,
    /** Its writes are committed; not all of them have an outcome. */
    APPLYING,
    APPLIED,
    REJECTED,
    /** No price was to change. */
    NOTHING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PriceRunState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
