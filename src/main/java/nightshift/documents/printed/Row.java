package nightshift.documents.printed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One printed line of a page, from left to right.
 *
 * @param em about the size of its letters in points; the boxes alone do not tell it
 */
public record Row(int page, float top, float bottom, float em, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public String text() {
        return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
    }

    /** Whether this line stands below the other on the same page with no more than so many letter sizes between them. */
    public boolean closelyBelow(Row above, float letters) {
        return page == above.page() && top - above.bottom() <= letters * Math.max(em, above.em());
    }
}
