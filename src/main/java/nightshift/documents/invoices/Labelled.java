package nightshift.documents.invoices;

import java.util.List;
import nightshift.documents.printed.Cell;

/**
 * A label on the page and where its value may stand.
 *
 * @param row the number of its line on the sheet
 * @param places the words behind it, else the nearest cell right of it and the ones below it
 * @param beside whether the first place is beside the label and not below it
 */
record Labelled(HeadField field, int row, List<Cell> places, boolean beside) {
    Labelled {
        places = List.copyOf(places);
    }
}
