package nightshift.core;

/** The store's stock keeping unit. Compared without regard to case and surrounding blanks, kept as written. */
public record Sku(String value) {
    public Sku {
        value = Text.required("The SKU", value, 100);
    }

    public boolean sameAs(Sku other) {
        return value.equalsIgnoreCase(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
