package nightshift.customers.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that look like part numbers: letters and digits mixed, or digits in groups, and whatever is called an item number. */
final class PartNumbers {
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:sku|item|part|model|article|artikel|art|modell|r\\u00e9f\\u00e9rence|r\\u00e9f|referencia|mod\\u00e8le|modelo)"
                    + "(?:[ -]?(?:number|num|no|nr|nummer|#))?\\.?\\s?[:#]?\\s?((?=[\\w./-]*\\d)[A-Z0-9][\\w./-]{2,30})");
    private static final Pattern MIXED = Pattern.compile(
            "(?<![\\w@#$.&/-])(?:(?=[A-Z0-9./-]*\\d)(?=[A-Z0-9./-]*[A-Z])[A-Z0-9]{2,}(?:[./-][A-Z0-9]+)*|\\d{2,5}-\\d{2,5}[A-Z]{0,4})(?![\\w@/-])");
    private static final Pattern NO_PART = Pattern.compile(
            "(?i)"
                    + "\\d+(\\.\\d+)?[ -]?(x|by)[ -]?\\d.*|\\d+(st|nd|rd|th|am|pm|a|p|ft|in|inch|lbs?|kg|g|mm|cm|m|gal|qt|oz|k|w|v|h|d|l|hr|hrs|min|x|pcs|pc|pk|ea|usd|ga|yr|yrs|t|f|c|s)"
                    + "|\\d{3}-\\d{4}|\\d{5}-\\d{4}|\\d{1,2}-\\d{1,2}|(19|20)\\d\\d-\\d\\d|\\d{2}-\\d{2}-\\d{2,4}|q[1-4]|w-?9|net-?\\d{2}|covid-?19|b2b|h1|mp4|jpe?g\\d?|img[_-]?\\d+.*|a4|24-7|[a-z]\\d[a-z] ?\\d[a-z]\\d|i-?\\d{1,3}");
    /** No part number of the store has more; a longer one is no {@link nightshift.core.Sku}. */
    private static final int LONGEST = 100;

    private static final int SHORTEST = 4;
    private static final int MOST = 10;

    private PartNumbers() {}

    static List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        add(NAMED, text, 1, found);
        add(MIXED, text, 0, found);
        return found.stream().limit(MOST).toList();
    }

    private static void add(Pattern pattern, String text, int group, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            String part = matcher.group(group).replaceAll("[./-]+$", "");
            boolean known =
                    found.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(part.toLowerCase(Locale.ROOT)));
            if (part.length() >= SHORTEST
                    && part.length() <= LONGEST
                    && !known
                    && !NO_PART.matcher(part).matches()
                    && !phone(text, matcher.start(group))) {
                found.add(part);
            }
        }
    }

    /** The area code of a telephone number stands before it. */
    private static boolean phone(String text, int start) {
        return text.substring(Math.max(0, start - 7), start).matches("(?s).*(\\(?\\d{3}\\)?[ .-]|\\+\\d+ ?)");
    }
}
