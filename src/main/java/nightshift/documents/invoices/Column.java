package nightshift.documents.invoices;

import nightshift.documents.Box;

/**
 * A column of the lines.
 *
 * @param heading the words of its heading, plain
 * @param per its prices are for so many units
 */
record Column(ColumnKind kind, Box box, String heading, int per) {
    /** How far away a word stands, in points; zero where they stand over each other. */
    float distance(Box other) {
        return Math.max(0, Math.max(box.left() - other.right(), other.left() - box.right()));
    }

    Column as(ColumnKind other) {
        return new Column(other, box, heading, per);
    }
}
