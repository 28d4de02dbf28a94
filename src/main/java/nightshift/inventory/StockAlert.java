package nightshift.inventory;

import java.time.LocalDate;
import java.util.List;

/**
 * Something people want to be told of, about any number of items.
 *
 * @param name the rule's, or what is old
 * @param why in a sentence
 * @param examples some of the items
 */
public record StockAlert(String name, String why, int items, List<String> examples) {
    public StockAlert {
        examples = List.copyOf(examples);
    }

    public String subject() {
        return "Stock: " + name + " (" + items + (items == 1 ? " item)" : " items)");
    }

    public String text() {
        String more = items > examples.size() ? "\nand " + (items - examples.size()) + " more" : "";
        return why + "\n\n" + String.join("\n", examples) + more + "\n";
    }

    /** What makes it the same mail: it is sent once a day. */
    public String reference(LocalDate day) {
        return "stock-alert/" + day + "/" + name;
    }

    /** {@code Old numbers of Acme: 120 items}. */
    public String inWords() {
        return name + ": " + items + (items == 1 ? " item. " : " items. ") + why;
    }
}
