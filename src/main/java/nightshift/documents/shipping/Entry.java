package nightshift.documents.shipping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.printed.Cell;

/**
 * Values that the page ties together: one labelled value, or one row of a table.
 *
 * @param row number of the printed line in the sheet
 * @param table number of the table the row belongs to; -1 for a labelled value
 * @param below what stands below the tracking number, in case it goes on there
 */
record Entry(int row, int table, Map<Field, Cell> values, List<Cell> below) {
    Entry {
        values = Map.copyOf(values);
        below = List.copyOf(below);
    }

    Optional<Cell> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    boolean tabular() {
        return table >= 0;
    }
}
