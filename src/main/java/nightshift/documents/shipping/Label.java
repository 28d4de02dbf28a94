package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.documents.loading.TimeLimit;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Token;

/** A label that begins at a word and is so many words long. */
record Label(Field field, int length) {
    private static final Set<String> NUMBER_WORDS =
            Set.of("", "no", "nos", "number", "numbers", "num", "nbr", "id", "ids", "s");
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();

    static {
        LabelFile.read().forEach((field, phrases) -> phrases.stream()
                .flatMap(words -> spellings(words).stream())
                .forEach(words -> BY_FIRST_WORD
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Phrase(words, field))));
        BY_FIRST_WORD
                .values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
    }

    /** {@code Ship-to address}: two words of a phrase may be printed as one. */
    private static List<List<String>> spellings(List<String> words) {
        List<List<String>> spellings = new ArrayList<>(List.of(words));
        for (int at = 0; at + 1 < words.size(); at++) {
            List<String> joined = new ArrayList<>(words);
            joined.set(at, words.get(at) + joined.remove(at + 1));
            spellings.add(joined);
        }
        return spellings;
    }

    /** The label whose words begin here, the longest of several. */
    static Optional<Label> at(List<Token> tokens, int start) {
        TimeLimit.checkpoint();
        String first = tokens.get(start).plain();
        return BY_FIRST_WORD.getOrDefault(first, BY_FIRST_WORD.getOrDefault(singular(first), List.of())).stream()
                .map(phrase -> phrase.at(tokens, start))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The labels that make up all words of this cell; empty when it says anything else. */
    static List<Placed> covering(Cell cell) {
        List<Placed> labels = new ArrayList<>();
        int at = 0;
        while (at < cell.tokens().size()) {
            Optional<Label> label = at(cell.tokens(), at);
            if (label.isEmpty()) {
                return List.of();
            }
            int end = at + label.get().length();
            labels.add(new Placed(label.get().field(), cell.part(at, end)));
            at = end;
        }
        return labels;
    }

    static boolean starts(Cell cell) {
        return at(cell.tokens(), 0).isPresent();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** A label and where it stands. */
    record Placed(Field field, Cell cell) {}

    private record Phrase(List<String> words, Field field) {
        Optional<Label> at(List<Token> tokens, int start) {
            int at = start;
            int left = words.size();
            for (String word : words) {
                left--;
                while (at < tokens.size()
                        && at > start
                        && tokens.get(at).plain().isEmpty()) {
                    at++;
                }
                if (at >= tokens.size()
                        || !(tokens.get(at).plain().equals(word)
                                || singular(tokens.get(at).plain()).equals(word))) {
                    return Optional.empty();
                }
                boolean ended = tokens.get(at).text().endsWith(":") && left > 0;
                if (ended) {
                    return Optional.empty();
                }
                at++;
            }
            while (at < tokens.size()
                    && !tokens.get(at - 1).text().endsWith(":")
                    && NUMBER_WORDS.contains(tokens.get(at).plain())) {
                at++;
            }
            return Optional.of(new Label(field, at - start));
        }
    }
}
