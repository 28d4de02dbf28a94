package nightshift.catalog.lists;

import java.util.List;

/**
 * A line of a list as it stands there.
 *
 * @param number counted from 1, as a person counts who opens the file
 */
record ListLine(long number, List<String> cells) {
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
