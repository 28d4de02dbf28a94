package nightshift.core;

import java.util.Locale;

/** The store's stock keeping unit. Compared without regard to case and surrounding blanks, kept as written. */
public record Sku(String value) {
    public Sku {
        value = Text.required("The SKU", value, 100);
    }

    /** As it is looked up and joined: the same for every spelling of it. */
    public String key() {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    public boolean sameAs(Sku other) {
        return value.equalsIgnoreCase(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
