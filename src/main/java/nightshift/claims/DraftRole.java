package nightshift.claims;

import java.util.Locale;

/** What a draft of a claim is for. */
public enum DraftRole {
    CUSTOMER,
    VENDOR,
    /** Photos that came after the supplier was written to. */
    VENDOR_PHOTOS,
    FOLLOW_UP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DraftRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
