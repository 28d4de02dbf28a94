package nightshift.claims;

import java.util.Locale;

/** A photo that a supplier asks for. */
public enum Evidence {
    DAMAGE,
    CARTON,
    LABEL;

    /** Key of its wording. */
    String wording() {
        return "evidence." + name().toLowerCase(Locale.ROOT);
    }
}
