package nightshift.mailbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What others wrote, as every database keeps it: PostgreSQL takes neither NUL nor half a character, and no column takes more than it
 * is wide. One such mail must not keep the whole page it came with from being stored.
 */
final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character != 0)
                .map(character -> isHalf(character) ? REPLACEMENT : character)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The beginning of it, where it is longer than its column. */
    static String of(String text, int longest) {
        String clean = of(text);
        if (clean.length() <= longest) {
            return clean;
        }
        boolean splits = Character.isHighSurrogate(clean.charAt(longest - 1));
        return clean.substring(0, splits ? longest - 1 : longest);
    }

    /** Names and values. */
    static Map<String, String> of(Map<String, String> headers) {
        Map<String, String> clean = new LinkedHashMap<>();
        headers.forEach((name, value) -> clean.put(of(name), of(value)));
        return clean;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
