package nightshift.customers.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many expressions of which any may be found, whole words only. They are kept by the letter they begin with, so that at each word
 * of a mail only a few are tried.
 */
final class WordPattern {
    private static final String LETTER = "a-z0-9_\u00df-\u00ff";

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, Pattern> compiled = new ConcurrentHashMap<>();
    private final @Nullable Pattern others;

    /** @param expressions in small letters; {@code \w} is a letter with or without accent, or a digit */
    WordPattern(List<String> expressions) {
        List<String> any = new ArrayList<>();
        expressions.stream()
                .flatMap(line -> FirstLetters.alternatives(line).stream())
                .forEach(one -> {
                    Set<Character> firsts = FirstLetters.of(one);
                    firsts.forEach(first -> byFirst.computeIfAbsent(first, letter -> new ArrayList<>())
                            .add(one));
                    if (firsts.isEmpty()) {
                        any.add(one);
                    }
                });
        this.others = any.isEmpty() ? null : pattern(any);
    }

    static WordPattern of(String lines) {
        return new WordPattern(Arrays.stream(lines.split("\\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** Where in a text in small letters something is found: pairs of start and end. */
    List<int[]> in(String text, int most) {
        List<int[]> found = new ArrayList<>();
        for (int at = 0; at < text.length() && found.size() < most; at++) {
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                continue;
            }
            int end = endAt(text, at);
            if (end > at) {
                found.add(new int[] {at, end});
                at = end - 1;
            }
        }
        return found;
    }

    private int endAt(String text, int at) {
        int end = end(beginningWith(text.charAt(at)), text, at);
        return end > at ? end : end(others, text, at);
    }

    /** Compiled when the first word with this letter comes: most of the time of loading was for letters that are rare. */
    private @Nullable Pattern beginningWith(char first) {
        List<String> alternatives = byFirst.get(first);
        return alternatives == null ? null : compiled.computeIfAbsent(first, letter -> pattern(alternatives));
    }

    private static int end(@Nullable Pattern pattern, String text, int at) {
        if (pattern == null) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.useTransparentBounds(true).lookingAt() ? matcher.end() : -1;
    }

    private static Pattern pattern(List<String> alternatives) {
        String all = String.join(
                "|", alternatives.stream().map(one -> "(?:" + one + ")").toList());
        String letters = all.replace("[\\w", "[" + LETTER).replace("\\w", "[" + LETTER + "]");
        return Pattern.compile("(?:" + letters + ")(?![\\p{L}\\p{N}])");
    }
}
