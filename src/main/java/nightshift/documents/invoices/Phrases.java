package nightshift.documents.invoices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.documents.printed.Token;

/**
 * What vendors print for each meaning. Blanks and hyphens do not count ({@code Invoice No}, {@code Invoice-No.},
 * {@code I N V O I C E no}), and the longest phrase that stands at a place wins.
 */
final class Phrases<E> {
    private static final List<String> NUMBER_WORDS = List.of("no", "nr", "number", "num", "nbr", "nummer", "numero");
    private static final Set<String> FILLERS = Set.of("", "no", "nr", "number", "nbr", "num", "nummer", "numero", "s");

    private static final int SHORT = 3;

    private final Map<String, E> meanings = new HashMap<>();
    private int longest;

    /** @param printed phrases in lower case; one that begins or ends with "no" stands for every spelling of "number" */
    Phrases(Map<E, List<String>> printed) {
        printed.forEach((meaning, phrases) -> phrases.forEach(phrase -> add(phrase, meaning)));
    }

    private void add(String phrase, E meaning) {
        if (phrase.endsWith(" no")) {
            String stem = phrase.substring(0, phrase.length() - 2);
            NUMBER_WORDS.forEach(word -> put(stem + word, meaning));
        } else if (phrase.startsWith("no ")) {
            NUMBER_WORDS.forEach(word -> put(word + phrase.substring(2), meaning));
            put("n" + phrase.substring(2), meaning);
        } else if (phrase.contains(" no ")) {
            NUMBER_WORDS.forEach(word -> put(phrase.replace(" no ", " " + word + " "), meaning));
        } else {
            put(phrase, meaning);
        }
    }

    private void put(String phrase, E meaning) {
        String plain = Plain.of(phrase);
        meanings.putIfAbsent(plain, meaning);
        if (plain.length() > SHORT) {
            meanings.putIfAbsent(plain + "s", meaning);
        }
        longest = Math.max(longest, plain.length() + 1);
    }

    /**
     * A phrase found.
     *
     * @param end the first word behind it
     * @param ended whether its last word ends with a colon
     */
    record Match<E>(E meaning, int end, boolean ended) {}

    /** The longest phrase whose words begin here. */
    Optional<Match<E>> at(List<Token> tokens, int start) {
        StringBuilder joined = new StringBuilder();
        Match<E> best = null;
        for (int at = start; at < tokens.size() && joined.length() <= longest; at++) {
            String text = tokens.get(at).text();
            joined.append(Plain.of(text));
            E meaning = meanings.get(joined.toString());
            boolean ended = text.endsWith(":");
            if (meaning != null && !joined.isEmpty()) {
                best = new Match<>(meaning, at + 1, ended);
            }
            if (ended && text.length() > 1) {
                break;
            }
        }
        return best == null ? Optional.empty() : Optional.of(withFillers(tokens, best));
    }

    private Match<E> withFillers(List<Token> tokens, Match<E> match) {
        int at = match.end();
        boolean ended = match.ended();
        while (!ended
                && at < tokens.size()
                && FILLERS.contains(Plain.of(tokens.get(at).text()))
                && !isDash(tokens.get(at).text())) {
            ended = tokens.get(at).text().endsWith(":");
            at++;
        }
        return new Match<>(match.meaning(), at, ended);
    }

    private static boolean isDash(String text) {
        return text.equals("-") || text.equals("–") || text.equals("—");
    }

    /** What all these words together mean. */
    Optional<E> whole(List<Token> tokens) {
        StringBuilder joined = new StringBuilder();
        tokens.forEach(token -> joined.append(Plain.of(token.text())));
        return Optional.ofNullable(meanings.get(joined.toString()));
    }
}
