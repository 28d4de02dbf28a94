package nightshift.core;

/**
 * The store's purchase order number as a supplier prints it, for example {@code PO-7415}. At most 64 characters of letters,
 * digits and {@code . _ / # -}, so that it can stand in a Shopify search without escaping (shopify-admin-graphql 5.3).
 */
public record PoNumber(String value) {
    public PoNumber {
        value = Text.required("The purchase order number", value, 64);
        if (!value.matches("[A-Za-z0-9._/# -]+") || !value.matches(".*[A-Za-z0-9].*")) {
            throw new BadValue(
                    "The purchase order number \"" + value + "\" has characters no purchase order number has");
        }
    }

    /** Capital letters and digits only: {@code po 7415} and {@code PO-7415} are the same number. */
    public String normalized() {
        return Text.squeezed(value);
    }

    public boolean sameAs(PoNumber other) {
        return normalized().equals(other.normalized());
    }

    @Override
    public String toString() {
        return value;
    }
}
