package nightshift.shop;

import java.util.List;
import nightshift.core.BadValue;
import nightshift.core.Sku;

/**
 * What of this can be sold now?
 *
 * @param skus at most ten
 * @param words what the customer calls it, one word each, at most eight; where nothing bears them all, what bears most
 */
public record StockQuestion(List<Sku> skus, List<String> words) {
    private static final int MOST_SKUS = 10;
    private static final int MOST_WORDS = 8;

    public StockQuestion {
        skus = List.copyOf(skus);
        words = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (skus.size() > MOST_SKUS || words.size() > MOST_WORDS) {
            throw new BadValue("A stock question takes at most " + MOST_SKUS + " SKUs and " + MOST_WORDS
                    + " words, this one has " + skus.size() + " and " + words.size());
        }
    }

    public boolean empty() {
        return skus.isEmpty() && words.isEmpty();
    }
}
