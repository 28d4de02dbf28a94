package nightshift.commandline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;

/** Guesses {@code suppliers[].po-pattern} from the numbers that stand after words like PO in a sender's mails. */
final class PoPatternGuess {
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:(?<prefixed>P\\.?O\\.?[-_]\\d{3,10})"
                    + "|(?:P\\.?O\\.?|purchase order|your order|cust(?:omer)? ref)(?:\\s*(?:no\\.?|number|#|:))*\\s*"
                    + "(?<number>(?:[A-Z]{1,4}[-_]?)?\\d{3,10}))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int ENOUGH = 2;

    private PoPatternGuess() {}

    /** Empty where fewer than two different numbers of one shape are seen. */
    static Optional<String> of(List<String> texts) {
        Map<String, TreeSet<String>> byShape = texts.stream()
                .flatMap(text -> NUMBER.matcher(text).results().map(PoPatternGuess::number))
                .filter(PoPatternGuess::isPurchaseOrderNumber)
                .collect(Collectors.groupingBy(
                        number -> DIGITS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.toCollection(TreeSet::new)));
        return byShape.values().stream()
                .filter(numbers -> numbers.size() >= ENOUGH)
                .max(Comparator.comparing(TreeSet::size))
                .map(PoPatternGuess::pattern);
    }

    private static String number(MatchResult match) {
        String prefixed = match.group(1);
        return prefixed == null ? match.group(2) : prefixed;
    }

    private static boolean isPurchaseOrderNumber(String number) {
        try {
            return !new PoNumber(number).normalized().isEmpty();
        } catch (BadValue bad) {
            return false;
        }
    }

    private static String pattern(SortedSet<String> numbers) {
        int shortest = numbers.stream().mapToInt(PoPatternGuess::digits).min().orElseThrow();
        int longest = numbers.stream().mapToInt(PoPatternGuess::digits).max().orElseThrow();
        String count = shortest == longest ? "{" + shortest + "}" : "{" + shortest + "," + longest + "}";
        String prefix = DIGITS.matcher(numbers.first()).replaceAll("").replace(".", "\\.");
        return prefix + "\\d" + count;
    }

    private static int digits(String number) {
        return number.replaceAll("\\D", "").length();
    }
}
