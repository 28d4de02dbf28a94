package nightshift.inventory.rules;

import java.time.Duration;

/** Lengths of time for people: {@code 36 hours}. */
public final class Lengths {
    private Lengths() {}

    public static String inWords(Duration length) {
        if (length.toDays() >= 3) {
            return length.toDays() + " days";
        }
        if (length.toHours() >= 1) {
            return length.toHours() == 1 ? "an hour" : length.toHours() + " hours";
        }
        return length.toMinutes() + " minutes";
    }
}
