package nightshift.invoices.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two descriptions are: the share of words they have in common (Dice's coefficient). */
final class Likeness {
    private Likeness() {}

    static Set<String> words(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        Set<String> telling = new HashSet<>(words);
        telling.removeIf(word -> word.length() < 2);
        return telling;
    }

    static double of(Set<String> one, Set<String> other, int common) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    static double of(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return of(words, others, common.size());
    }
}
