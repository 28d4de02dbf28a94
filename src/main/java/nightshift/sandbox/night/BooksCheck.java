package nightshift.sandbox.night;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nightshift.sandbox.Books;
import nightshift.sandbox.Books.Entry;
import org.jspecify.annotations.Nullable;

/** Compares the books with the expected night, write by write. */
final class BooksCheck {
    private final ExpectedNight expected;
    private final Books books;

    BooksCheck(ExpectedNight expected, Books books) {
        this.expected = expected;
        this.books = books;
    }

    List<String> differences() {
        List<String> differences = new ArrayList<>();
        compare(
                "fulfillment",
                expected.fulfillments().stream().map(BooksCheck::line).toList(),
                books.of("shopify.fulfillment").stream()
                        .map(BooksCheck::fulfillment)
                        .toList(),
                differences);
        compare(
                "Amazon confirmation",
                expected.confirmations().stream().map(BooksCheck::line).toList(),
                books.of("amazon.confirmation").stream()
                        .map(BooksCheck::confirmation)
                        .toList(),
                differences);
        return differences;
    }

    private static void compare(String what, List<String> expected, List<String> written, List<String> differences) {
        List<String> tooMuch = new ArrayList<>(written);
        for (String line : expected) {
            if (!tooMuch.remove(line)) {
                differences.add("Missing " + what + ": " + line);
            }
        }
        tooMuch.forEach(line -> differences.add("Unexpected " + what + ": " + line));
    }

    private static String line(ExpectedNight.Fulfillment fulfillment) {
        return line(fulfillment.order(), fulfillment.tracking(), fulfillment.company(), fulfillment.quantities());
    }

    private static String line(ExpectedNight.Confirmation confirmation) {
        return line(
                confirmation.amazonOrder(),
                Set.of(confirmation.tracking()),
                confirmation.carrierCode(),
                confirmation.items());
    }

    private static String fulfillment(Entry entry) {
        return line(
                entry.target(),
                texts(entry.details().get("tracking")),
                String.valueOf(entry.details().get("company")),
                quantities(entry.details().get("lines")));
    }

    private static String confirmation(Entry entry) {
        return line(
                entry.target(),
                texts(entry.details().get("tracking")),
                String.valueOf(entry.details().get("carrier")),
                quantities(entry.details().get("items")));
    }

    private static String line(
            String target, Collection<String> tracking, String carrier, Map<String, Integer> quantities) {
        return target + " by " + carrier + " " + new TreeSet<>(tracking) + " " + new TreeMap<>(quantities);
    }

    private static Set<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            Set<String> texts = new TreeSet<>();
            several.forEach(one -> texts.add(String.valueOf(one)));
            return texts;
        }
        return Set.of(String.valueOf(value));
    }

    /** Pieces by SKU or order item; a value that is no such map shows as a difference, not as an error. */
    private static Map<String, Integer> quantities(@Nullable Object value) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((sku, pieces) ->
                    quantities.merge(String.valueOf(sku), Integer.parseInt(String.valueOf(pieces)), Integer::sum));
        }
        return quantities;
    }
}
