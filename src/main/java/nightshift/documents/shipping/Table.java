package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Token;

/** Sorts the words of a printed line under the headings of a table. */
final class Table {
    private static final float ALIGNED = 3;
    private static final Set<Field> COUNTS = Set.of(Field.SHIPPED, Field.QUANTITY, Field.ORDERED, Field.BACKORDERED);
    private final Heading heading;

    Table(Heading heading) {
        this.heading = heading;
    }

    /** What stands under which heading; an empty place has no entry. */
    Map<Field, Cell> values(Row row) {
        Map<Field, Cell> values = new EnumMap<>(Field.class);
        for (Cell cell : row.cells()) {
            for (Cell part : parted(cell)) {
                values.merge(column(part).field(), part, Cell::and);
            }
        }
        return values;
    }

    /** What stands under one column in this line. */
    List<Cell> under(Column column, Row row) {
        return row.cells().stream()
                .flatMap(cell -> parted(cell).stream())
                .filter(part -> column(part).equals(column))
                .toList();
    }

    /** Words that run on under the headings of other columns, without a quantity: a footer or a note, no line of the table. */
    boolean isRunningText(Row row) {
        Cell first = row.cells().get(0);
        List<Token> words = first.tokens();
        boolean text = words.size() >= 3
                && words.subList(0, 2).stream().allMatch(word -> word.text().matches("[A-Za-z]{2,}\\W?"));
        Column own = column(first.part(0, 1));
        return text
                && row.cells().size() < 3
                && own.field() != Field.DESCRIPTION
                && heading.columns().stream().anyMatch(column -> !column.equals(own) && column.under(first))
                && values(row).entrySet().stream()
                        .noneMatch(value -> COUNTS.contains(value.getKey())
                                && value.getValue().text().matches("\\d+(\\.0+)?"));
    }

    /** Whether every cell of the line stands exactly under a heading: a table that goes on without its headings. */
    boolean fitsExactly(Row row) {
        return row.cells().size() >= 2
                && row.cells().stream().allMatch(cell -> column(cell).distance(cell) <= ALIGNED);
    }

    /** Columns can stand so close that their words look like one text: part it where a word begins or ends under a heading. */
    private List<Cell> parted(Cell cell) {
        List<Cell> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < cell.tokens().size(); at++) {
            Cell word = cell.part(at, at + 1);
            if (startsColumn(word, cell.part(from, at))) {
                parts.add(cell.part(from, at));
                from = at;
            }
        }
        parts.add(cell.from(from));
        return parts;
    }

    private boolean startsColumn(Cell word, Cell before) {
        return heading.columns().stream().anyMatch(column -> {
            float left = column.heading().box().left();
            boolean begins = Math.abs(word.box().left() - left) <= ALIGNED;
            boolean ends = Math.abs(word.box().right() - column.heading().box().right()) <= ALIGNED
                    && word.text().matches("[\\d,.]+");
            return (begins || ends) && before.box().right() <= left + ALIGNED && !column.equals(column(before));
        });
    }

    private Column column(Cell cell) {
        List<Column> columns = heading.columns();
        Column nearest = columns.stream()
                .min(Comparator.comparing(column -> column.distance(cell)))
                .orElseThrow();
        if (nearest.distance(cell) <= ALIGNED) {
            return nearest;
        }
        return columns.stream()
                .filter(column -> column.under(cell))
                .max(Comparator.comparing(column -> column.heading().overlap(cell)))
                .orElse(nearest);
    }
}
