package nightshift.documents.shipping;

import nightshift.documents.printed.Cell;

/** A column of a table: what its heading announces, and where the heading stands. */
record Column(Field field, Cell heading) {

    /** How badly a cell fits under the heading: the best of left edge, right edge and middle, in points. */
    float distance(Cell cell) {
        float left = Math.abs(cell.box().left() - heading.box().left());
        float right = Math.abs(cell.box().right() - heading.box().right());
        float middle = Math.abs(cell.box().left()
                        + cell.box().right()
                        - heading.box().left()
                        - heading.box().right())
                / 2;
        return Math.min(left, Math.min(right, middle));
    }

    /** What a short heading means beside the items of a table. */
    Column spelledOut() {
        if (field == Field.OTHER && says("ship")) {
            return new Column(Field.SHIPPED, heading);
        }
        return field == Field.ORDER && says("order") ? new Column(Field.ORDERED, heading) : this;
    }

    boolean says(String word) {
        return heading.tokens().size() == 1 && heading.tokens().get(0).plain().equals(word);
    }

    boolean under(Cell cell) {
        return heading.overlap(cell) > 0;
    }
}
