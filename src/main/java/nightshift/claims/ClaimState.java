package nightshift.claims;

import java.util.Locale;

/** How far a claim is. */
public enum ClaimState {
    /** The customer was asked for photos; the supplier knows nothing yet. */
    PHOTOS_ASKED,
    /** Drafts wait for a person to send them. */
    DRAFTED,
    /** Customer and supplier were written to: the clock for the supplier's answer runs. */
    BOTH_SENT,
    /** The supplier did not answer in time; a second mail to him was drafted. */
    FOLLOWED_UP,
    /** The supplier answered. */
    ANSWERED,
    /** A person closed it. */
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ClaimState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
