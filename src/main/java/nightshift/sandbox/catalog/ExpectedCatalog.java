package nightshift.sandbox.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.sandbox.Books;

/**
 * What good runs of inventory and of pricing, carried out, write to shop and Amazon by the sandbox's own rules: the truth that
 * tests, and {@code /control/expected-catalog}, compare with.
 */
public record ExpectedCatalog(List<Change> stock, List<Change> prices) {
    private static final List<String> STOCK = List.of("shopify.stock", "shopify.status", "amazon.quantity");
    private static final List<String> PRICES = List.of("shopify.price", "amazon.price");
    private static final List<String> NEVER = List.of("amazon.fields-lost", "amazon.unchanged");

    public ExpectedCatalog {
        stock = List.copyOf(stock);
        prices = List.copyOf(prices);
    }

    /**
     * @param nextDay whether the next day has come, and inventory ran on it once more
     * @param pricingRuns how many pricing runs were carried out, all of them before the next day came
     */
    static ExpectedCatalog of(List<CatalogItem> items, boolean nextDay, int pricingRuns) {
        ExpectedStock today = new ExpectedStock(items);
        Stream<Change> stock = items.stream().flatMap(item -> today.of(item).stream());
        Stream<Change> tomorrow =
                nextDay ? items.stream().flatMap(item -> ExpectedStock.nextDay(item).stream()) : Stream.of();
        return new ExpectedCatalog(
                Stream.concat(stock, tomorrow).toList(),
                items.stream()
                        .flatMap(item -> ExpectedPrices.of(item, pricingRuns).stream())
                        .toList());
    }

    /**
     * One write.
     *
     * @param what as in the books: {@code shopify.stock}, {@code shopify.status}, {@code amazon.quantity}, {@code amazon.price}
     * @param sku as that channel has it; of a product the SKU of its first variant
     */
    public record Change(String what, String sku, String from, String to) {
        static Change of(Books.Entry entry) {
            Map<String, Object> details = entry.details();
            return new Change(
                    entry.what(),
                    String.valueOf(details.getOrDefault("sku", entry.target())),
                    String.valueOf(details.get("from")),
                    String.valueOf(details.get("to")));
        }

        String inWords() {
            return what + " " + sku + " from " + from + " to " + to;
        }
    }

    /** What the books show of stock too much, too little or otherwise; empty after a good inventory run. */
    public List<String> stockDifferences(Books books) {
        return differences(stock, STOCK, books);
    }

    /** The same of prices, after a pricing run that was carried out. */
    public List<String> priceDifferences(Books books) {
        return differences(prices, PRICES, books);
    }

    /** What no run may do. */
    public List<String> damage(Books books) {
        return NEVER.stream()
                .flatMap(what -> books.of(what).stream())
                .map(entry -> entry.what() + " " + entry.target() + " " + entry.details())
                .toList();
    }

    public List<String> differencesFrom(Books books) {
        return Stream.of(stockDifferences(books), priceDifferences(books), damage(books))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> differences(List<Change> expected, List<String> kinds, Books books) {
        Map<Change, Integer> written = new HashMap<>();
        books.all().stream()
                .filter(entry -> kinds.contains(entry.what()))
                .map(Change::of)
                .forEach(change -> written.merge(change, 1, Integer::sum));
        List<String> differences = new ArrayList<>();
        for (Change change : expected) {
            int left = Optional.ofNullable(written.get(change)).orElse(0);
            if (left == 0) {
                differences.add("Missing: " + change.inWords());
            } else if (left == 1) {
                written.remove(change);
            } else {
                written.put(change, left - 1);
            }
        }
        written.forEach((change, count) ->
                differences.add("Unexpected: " + change.inWords() + (count > 1 ? ", " + count + " times" : "")));
        return differences;
    }
}
