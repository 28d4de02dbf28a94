package nightshift.catalog;

import java.util.Locale;

/** Where the store sells. The lower case name is how settings and keys of writes call it. */
public enum Channel {
    SHOPIFY,
    AMAZON;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
