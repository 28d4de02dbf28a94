package nightshift.catalog.lists;

import java.util.Locale;

/** What a supplier's list is used for. */
public enum ListPurpose {
    STOCK,
    COST,
    BOTH;

    public boolean stock() {
        return this != COST;
    }

    public boolean cost() {
        return this != STOCK;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
