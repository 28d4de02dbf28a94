package nightshift.core;

/**
 * A carrier's number for one parcel or freight shipment, in capital letters without blanks and dashes. Whether it is a
 * number of a given carrier is for {@code documents.carriers} to say.
 */
public record TrackingNumber(String value) implements Comparable<TrackingNumber> {
    public TrackingNumber {
        value = Text.squeezed(Text.required("The tracking number", value, 64));
        if (value.length() < 6 || value.length() > 40) {
            throw new BadValue("\"" + value + "\" is too short or too long for a tracking number");
        }
        if (value.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            throw new BadValue("\"" + value + "\" has no digit, so it is no tracking number");
        }
    }

    /** Whether this text is the same number, as another system or a person spells it: blanks, dashes and small letters do not matter. */
    public boolean spelledAs(String text) {
        return value.equals(Text.squeezed(text));
    }

    @Override
    public int compareTo(TrackingNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
