package nightshift.catalog;

import java.util.Locale;

/** What a price of the history is the price of. */
public enum PriceSeries {
    SHOPIFY,
    AMAZON,
    /** The landed price of the offer to beat. */
    COMPETITOR,
    /** Below this the store would lose money or break a rule. */
    FLOOR,
    CEILING,
    /** What the item's own supplier asks for it. */
    COST;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PriceSeries of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
