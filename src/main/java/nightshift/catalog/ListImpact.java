package nightshift.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a list changes, or would change, in items.
 *
 * @param before items that have a value of such a list now
 * @param dropped of these, which it does not name: they have no stock (or cost) any more
 * @param soldOut in stock now, and out by the list
 * @param stockMoved whose stock is another, those that are sold out among them
 * @param costMoved whose cost is another
 * @param freightMoved whose freight is another
 * @param minimumMoved whose minimum advertised price is another
 */
public record ListImpact(
        int before, int dropped, int soldOut, int stockMoved, int costMoved, int freightMoved, int minimumMoved) {
    boolean changesNothing() {
        return dropped + soldOut + stockMoved + costMoved + freightMoved + minimumMoved == 0;
    }

    /**
     * For a person, before he has it used.
     *
     * @param rows of the list
     * @param leftOut of these, which are not used
     */
    List<String> inWords(int rows, int leftOut) {
        List<String> words = new ArrayList<>();
        words.add(said("Items with values of his now: %,d. Rows in this list: %,d.", before, rows));
        words.add(said(
                "Items that are not in it, which have no stock or cost any more and stay on sale as they are: %,d.",
                dropped));
        words.add(said("Items in stock now that are out by it: %,d.", soldOut));
        words.add(said("Items with another stock: %,d; with another cost: %,d.", stockMoved, costMoved));
        words.add(said(
                "Items with another freight: %,d; with another minimum advertised price: %,d.",
                freightMoved, minimumMoved));
        words.add(said("Rows that are left out, whose items keep what is known: %,d.", leftOut));
        return words;
    }

    private static String said(String sentence, Object... numbers) {
        return String.format(Locale.US, sentence, numbers);
    }
}
