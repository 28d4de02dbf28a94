package nightshift.operations;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an item can be found by: every number and name behind its decision, in capitals and without punctuation, so that
 * {@code PO-7415}, {@code po 7415} and {@code #7415} all lead to it. Texts without a digit are no terms.
 */
final class SearchTerms {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;

    /** Proofs and places of words say nothing a person would look for. */
    private static final Set<String> NO_TERMS = Set.of("boxes", "words", "proofs", "reader", "page", "comparison");

    private static final Pattern NUMBER_AT_THE_END = Pattern.compile("\\d{3,}$");

    private SearchTerms() {}

    static Set<String> of(Item item) {
        Set<String> terms = new TreeSet<>();
        add(terms, item.label());
        collect(terms, item.facts());
        return terms;
    }

    /** How a person's words are looked for. */
    static String normalized(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static void collect(Set<String> terms, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                if (!NO_TERMS.contains(name) && inner != null) {
                    collect(terms, inner);
                }
            });
        } else if (value instanceof Collection<?> list) {
            list.forEach(inner -> collect(terms, inner));
        } else if (value instanceof String text) {
            add(terms, text);
        }
    }

    private static void add(Set<String> terms, String text) {
        String term = normalized(text);
        if (term.length() >= SHORTEST && term.chars().anyMatch(Character::isDigit)) {
            terms.add(term);
            Matcher number = NUMBER_AT_THE_END.matcher(term);
            if (number.find()) {
                terms.add(number.group());
            }
        }
    }
}
