package nightshift.core;

/** The key of a carrier in {@code carriers.yaml}, for example {@code ups} or {@code dhl-express}. */
public record CarrierCode(String value) {
    public CarrierCode {
        value = Text.required("The carrier", value, 40);
        if (!value.matches("[a-z0-9-]+")) {
            throw new BadValue("The carrier code \"" + value + "\" must be lower case letters, digits and dashes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
