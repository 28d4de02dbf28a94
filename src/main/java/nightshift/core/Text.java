package nightshift.core;

import java.util.Locale;
import java.util.regex.Pattern;

/** Checks and normal forms shared by the values of the business. */
public final class Text {
    private static final Pattern UNSQUEEZED = Pattern.compile("[^A-Z0-9]+");

    private Text() {}

    static String required(String what, String value, int longest) {
        String text = value.strip();
        if (text.isEmpty()) {
            throw new BadValue(what + " is empty");
        }
        if (text.length() > longest) {
            throw new BadValue(what + " is longer than " + longest + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BadValue(what + " has control characters in it");
        }
        return text;
    }

    /** Capital letters and digits only: how two spellings of one number are compared. */
    public static String squeezed(String value) {
        return UNSQUEEZED.matcher(value.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
