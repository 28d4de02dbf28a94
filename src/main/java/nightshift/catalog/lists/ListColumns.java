package nightshift.catalog.lists;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * What a list calls its columns; of several names the first that stands in the header counts. Compared without regard to case, blanks
 * and punctuation.
 *
 * @param sku the supplier's part number
 * @param map the price below which the item must not be offered
 * @param asOf when the row was true
 */
public record ListColumns(
        @NotEmpty List<String> sku,
        List<String> stock,
        List<String> cost,
        List<String> freight,
        List<String> map,
        List<String> currency,
        List<String> asOf) {
    public ListColumns {
        sku = names(sku);
        stock = names(stock);
        cost = names(cost);
        freight = names(freight);
        map = names(map);
        currency = names(currency);
        asOf = names(asOf);
    }

    private static List<String> names(List<String> names) {
        return names == null ? List.of() : List.copyOf(names);
    }
}
