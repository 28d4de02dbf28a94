package nightshift.acts;

import java.util.Optional;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;

/** What a person says about his act, kept with it. */
final class Note {
    private static final int LONGEST = 1000;

    private Note() {}

    static String orEmpty(@Nullable String text) {
        String note = Optional.ofNullable(text).map(String::strip).orElse("");
        if (note.length() > LONGEST) {
            throw new BadValue("The note is longer than " + LONGEST + " characters");
        }
        return note;
    }

    static String required(@Nullable String text, String what) {
        String note = orEmpty(text);
        if (note.isEmpty()) {
            throw new BadValue(what + " needs a reason: whoever looks at it later wants to know why");
        }
        return note;
    }
}
