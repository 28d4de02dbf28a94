package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be sold now, and what else of the same kind. Compared on our side: Shopify's search only proposes. */
@Component
public class StockSearch {
    private static final int MOST_ALTERNATIVES = 5;

    private final StockReader reader;

    public StockSearch(StockReader reader) {
        this.reader = reader;
    }

    public ShopifyRequest request(StockQuestion question) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "bySku",
                !question.skus().isEmpty(),
                "byWords",
                !question.words().isEmpty()));
        variables.put(
                "skus",
                question.skus().stream()
                        .map(sku -> SearchTerm.of("sku", sku.value()))
                        .collect(Collectors.joining(" OR ")));
        variables.put(
                "words",
                "status:active AND ("
                        + question.words().stream()
                                .map(word -> SearchTerm.of("title", singular(word)))
                                .collect(Collectors.joining(" OR "))
                        + ")");
        return new ShopifyRequest(ShopifyOperation.FIND_STOCK, variables);
    }

    /** Without alternatives yet. */
    public StockAnswer read(StockQuestion question, JsonNode data) {
        String currency = data.path("shop").path("currencyCode").asText();
        Map<String, StockedItem> items = new LinkedHashMap<>();
        data.path("skus").path("nodes").forEach(node -> reader.item(node, currency)
                .filter(item -> question.skus().stream().anyMatch(item.sku()::sameAs))
                .ifPresent(item -> items.put(node.path("id").asText(), item)));
        Map<String, StockedItem> named = new LinkedHashMap<>();
        data.path("words")
                .path("nodes")
                .forEach(product -> product.path("variants").path("nodes").forEach(node -> reader.item(node, currency)
                        .ifPresent(item -> named.put(node.path("id").asText(), item))));
        bearingMost(named, question.words()).forEach(items::putIfAbsent);
        return new StockAnswer(new ArrayList<>(items.values()), List.of());
    }

    /** Whether something is out of stock, so that alternatives are of use. */
    public boolean wantsAlternatives(StockAnswer answer) {
        return !families(answer).isEmpty();
    }

    public ShopifyRequest alternatives(StockAnswer answer) {
        return new ShopifyRequest(
                ShopifyOperation.FIND_ALTERNATIVES,
                Map.of(
                        "families",
                        "inventory_quantity:>0 AND ("
                                + families(answer).stream()
                                        .map(family -> SearchTerm.of("product_type", family))
                                        .collect(Collectors.joining(" OR "))
                                + ")"));
    }

    public StockAnswer withAlternatives(StockAnswer answer, JsonNode data) {
        String currency = data.path("shop").path("currencyCode").asText();
        List<StockedItem> others = new ArrayList<>();
        data.path("families").path("nodes").forEach(node -> reader.item(node, currency)
                .filter(item -> item.inStock() && item.onlineStoreVisible())
                .filter(item -> families(answer).contains(item.family()))
                .filter(item ->
                        answer.items().stream().noneMatch(known -> known.sku().sameAs(item.sku())))
                .ifPresent(others::add));
        return new StockAnswer(
                answer.items(), others.stream().limit(MOST_ALTERNATIVES).toList());
    }

    private static List<String> families(StockAnswer answer) {
        return answer.items().stream()
                .filter(item -> item.available().isPresent() && !item.inStock())
                .map(StockedItem::family)
                .filter(family -> !family.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, StockedItem> bearingMost(Map<String, StockedItem> items, List<String> words) {
        long most = items.values().stream()
                .mapToLong(item -> borne(item, words))
                .max()
                .orElse(0);
        Map<String, StockedItem> best = new LinkedHashMap<>();
        items.forEach((id, item) -> {
            if (most > 0 && borne(item, words) == most) {
                best.put(id, item);
            }
        });
        return best;
    }

    /** A word of the title may be longer at its end ({@code bin}, {@code bins}); {@code bin} is not in {@code cabinet}. */
    private static long borne(StockedItem item, List<String> words) {
        List<String> title = List.of(item.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return words.stream()
                .map(StockSearch::singular)
                .filter(word -> title.stream().anyMatch(printed -> printed.startsWith(word)))
                .count();
    }

    private static String singular(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L}{3})s$", "");
    }
}
