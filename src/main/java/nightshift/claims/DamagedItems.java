package nightshift.claims;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.customers.reading.Understood;
import nightshift.shop.CustomerOrder;
import nightshift.shop.OrderedItem;

/** Finds which items of the customer's orders a report of damage is about: by part number, as the only one, by words. Never guessed. */
final class DamagedItems {
    private static final int SHORTEST_WORD = 4;

    private DamagedItems() {}

    /** An item with its order. */
    record Candidate(CustomerOrder order, OrderedItem item) {
        String named() {
            String sku = item.sku().map(one -> " (" + one + ")").orElse("");
            return item.title() + sku;
        }
    }

    /** Those that were shipped at all. */
    static List<Candidate> of(List<CustomerOrder> orders) {
        return orders.stream()
                .filter(order -> !order.parcels().isEmpty())
                .flatMap(order -> order.items().stream()
                        .filter(item -> item.quantity() > item.unfulfilled())
                        .map(item -> new Candidate(order, item)))
                .toList();
    }

    /** The items that are meant; several where it names their numbers, none where nobody can tell. */
    static List<Candidate> meant(List<Candidate> all, Understood mail) {
        if (all.size() < 2) {
            return all;
        }
        for (String text :
                List.of(mail.words().said(), withoutOurQuestion(mail.words().quoted(), all))) {
            List<Candidate> byNumber =
                    all.stream().filter(one -> namesNumber(text, one)).toList();
            if (!byNumber.isEmpty()) {
                return byNumber;
            }
            List<Candidate> byWords = byWords(all, text);
            if (byWords.size() == 1) {
                return byWords;
            }
        }
        return List.of();
    }

    /** Who is asked which of them it is quotes the list of all: that says of none that it is meant. */
    private static String withoutOurQuestion(String quoted, List<Candidate> all) {
        String line = quoted.replaceAll("\\s+", " ");
        boolean listsAll = all.stream().allMatch(one -> line.contains(oneLine(one)));
        return listsAll
                ? all.stream().reduce(line, (text, one) -> text.replace(oneLine(one), " "), (a, b) -> b)
                : quoted;
    }

    private static String oneLine(Candidate one) {
        return one.named().replaceAll("\\s+", " ");
    }

    private static boolean namesNumber(String text, Candidate one) {
        String said = text.toLowerCase(Locale.ROOT);
        return one.item()
                .sku()
                .map(sku -> "(?s).*(?<![\\w-])" + Pattern.quote(sku.value().toLowerCase(Locale.ROOT)) + "(?![\\w-]).*")
                .filter(said::matches)
                .isPresent();
    }

    /** The items whose titles share most words with the text; words that all titles have do not count. */
    private static List<Candidate> byWords(List<Candidate> all, String text) {
        Set<String> said = words(text);
        Set<String> common = all.stream()
                .map(one -> words(one.item().title()))
                .reduce((a, b) -> a.stream().filter(b::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
        long most =
                all.stream().mapToLong(one -> shared(one, said, common)).max().orElse(0);
        return most == 0
                ? List.of()
                : all.stream()
                        .filter(one -> shared(one, said, common) == most)
                        .sorted(Comparator.comparing(Candidate::named))
                        .toList();
    }

    private static long shared(Candidate one, Set<String> said, Set<String> common) {
        return words(one.item().title()).stream()
                .filter(word -> said.contains(word) && !common.contains(word))
                .count();
    }

    /** Plural and singular are one word. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.replaceFirst("e?s$", ""))
                .collect(Collectors.toSet());
    }
}
