package nightshift.invoices.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.invoices.PartNumbers;

/** The goods lines of all orders of an invoice, found by SKU, by part number and by words. */
final class OrderIndex {
    private static final double ALIKE = 0.5;

    private final List<OrderLine> lines;
    private final Map<String, List<Integer>> bySku = new HashMap<>();
    private final Map<String, List<Integer>> byPart = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Set<String>> words = new ArrayList<>();

    OrderIndex(List<OrderLine> lines) {
        this.lines = lines;
        for (int at = 0; at < lines.size(); at++) {
            add(at, lines.get(at));
        }
    }

    List<OrderLine> lines() {
        return lines;
    }

    private void add(int at, OrderLine line) {
        line.line().sku().ifPresent(sku -> put(bySku, sku.value(), at));
        for (String word : line.line().description().split("[\\s,;()\\[\\]]+")) {
            if (word.matches(".*\\d.*") && PartNumbers.normalized(word).length() >= 3) {
                put(byPart, word, at);
            }
        }
        Set<String> telling = Likeness.words(line.line().description());
        telling.forEach(
                word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(at));
        words.add(telling);
    }

    private static void put(Map<String, List<Integer>> index, String number, int at) {
        for (String key :
                new LinkedHashSet<>(List.of(PartNumbers.normalized(number), PartNumbers.withoutZeros(number)))) {
            index.computeIfAbsent(key, any -> new ArrayList<>()).add(at);
        }
    }

    Set<Integer> withSku(String number) {
        return found(bySku, number);
    }

    Set<Integer> naming(String part) {
        return PartNumbers.normalized(part).length() < 3 ? Set.of() : found(byPart, part);
    }

    /** Leading zeros are left out only where nothing is found with them. */
    private static Set<Integer> found(Map<String, List<Integer>> index, String number) {
        List<Integer> exact = index.getOrDefault(PartNumbers.normalized(number), List.of());
        return new LinkedHashSet<>(
                exact.isEmpty() ? index.getOrDefault(PartNumbers.withoutZeros(number), List.of()) : exact);
    }

    /** Lines whose description is like this one, each with how alike it is. */
    Map<Integer, Double> like(String description) {
        Set<String> asked = Likeness.words(description);
        int[] common = new int[lines.size()];
        asked.forEach(word -> byWord.getOrDefault(word, List.of()).forEach(at -> common[at]++));
        Map<Integer, Double> alike = new HashMap<>();
        for (int at = 0; at < common.length; at++) {
            double likeness = Likeness.of(asked, words.get(at), common[at]);
            if (likeness >= ALIKE) {
                alike.put(at, likeness);
            }
        }
        return alike;
    }

    /** The line with this number on its order, when only one of the orders has such a line. */
    Optional<Integer> numbered(int position) {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).line().position() == position) {
                found.add(at);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
