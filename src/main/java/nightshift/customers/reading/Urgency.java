package nightshift.customers.reading;

import java.util.Locale;

/** How soon a person should look. */
public enum Urgency {
    NOW,
    TODAY,
    NORMAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
