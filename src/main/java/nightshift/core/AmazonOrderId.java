package nightshift.core;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Amazon order number in its 3-7-7 form, for example {@code 902-1845936-5435065} (amazon-sp-api 6.2). */
public record AmazonOrderId(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{3}-\\d{7}-\\d{7}");
    private static final Pattern WITHIN = Pattern.compile("(?<![\\d-])" + SHAPE.pattern() + "(?![\\d-])");

    public AmazonOrderId {
        value = Text.required("The Amazon order number", value, 19);
        if (!SHAPE.matcher(value).matches()) {
            throw new BadValue("\"" + value + "\" is not an Amazon order number (123-1234567-1234567)");
        }
    }

    /** The first Amazon order number that stands in a text such as a note or a tag. */
    public static Optional<AmazonOrderId> within(String text) {
        Matcher matcher = WITHIN.matcher(text);
        return matcher.find() ? Optional.of(new AmazonOrderId(matcher.group())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
