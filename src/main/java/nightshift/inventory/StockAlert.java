package nightshift.inventory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Something people want to be told of, about any number of items.
 *
 * @param name the rule's, or what is old
 * @param why in a sentence
 * @param examples some of the items
 * @param same of an alert that is told once as long as it is about the same items: which these are; empty: it is told each day
 */
public record StockAlert(String name, String why, int items, List<String> examples, Optional<String> same) {
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

    /** What makes it the same mail: it is sent once a day, or once a month while it is about the same. */
    public String reference(LocalDate day) {
        return same.map(which -> "stock-alert/" + YearMonth.from(day) + "/" + which + "/" + name)
                .orElse("stock-alert/" + day + "/" + name);
    }

    /** {@code Old numbers of Acme: 120 items}. */
    public String inWords() {
        return name + ": " + items + (items == 1 ? " item. " : " items. ") + why;
    }
}
