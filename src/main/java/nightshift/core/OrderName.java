package nightshift.core;

/** The name of an order as Shopify shows it to people, for example {@code #1494}. */
public record OrderName(String value) {
    public OrderName {
        value = Text.required("The order name", value, 64);
        if (!value.matches("[A-Za-z0-9._/# -]+")) {
            throw new BadValue("The order name \"" + value + "\" has characters no order name has");
        }
    }

    /** Names are compared without regard to case and to a leading {@code #}. */
    public boolean sameAs(OrderName other) {
        return bare().equalsIgnoreCase(other.bare());
    }

    private String bare() {
        return value.startsWith("#") ? value.substring(1) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
