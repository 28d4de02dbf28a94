package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;

/**
 * The headings of a table, in one printed line or in two that belong together.
 *
 * @param lines how many printed lines they take
 */
record Heading(List<Column> columns, int lines) {
    private static final Set<Field> TELLING =
            Set.of(Field.PURCHASE_ORDER, Field.CUSTOMER_ORDER, Field.TRACKING, Field.ITEM, Field.SHIPPED);

    Heading {
        columns = spelledOut(columns);
    }

    /** {@code ORDER} and {@code SHIP} over the items of a table are quantities. */
    private static List<Column> spelledOut(List<Column> columns) {
        boolean items = columns.stream().anyMatch(column -> column.field() == Field.ITEM);
        boolean ordered = columns.stream()
                .anyMatch(column ->
                        column.field() == Field.ORDERED || column.field() == Field.BACKORDERED || column.says("order"));
        return columns.stream()
                .map(column -> items && ordered ? column.spelledOut() : column)
                .toList();
    }

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** Rows of shipments or of items, as against a single row of values under their labels. */
    boolean isList() {
        return has(Field.TRACKING) || hasItems();
    }

    boolean hasItems() {
        return has(Field.ITEM) && (has(Field.SHIPPED) || has(Field.QUANTITY) || has(Field.ORDERED));
    }

    static Optional<Heading> at(List<Row> rows, int at) {
        Optional<List<Column>> first = columns(rows.get(at));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (at + 1 < rows.size() && rows.get(at + 1).closelyBelow(rows.get(at), 1.2f)) {
            Optional<List<Column>> second = columns(rows.get(at + 1));
            if (second.isPresent()) {
                return Optional.of(new Heading(merged(first.get(), second.get()), 2))
                        .filter(Heading::tells);
            }
        }
        return Optional.of(new Heading(first.get(), 1)).filter(Heading::tells);
    }

    private boolean tells() {
        Set<Field> fields = new HashSet<>();
        columns.forEach(column -> fields.add(column.field()));
        boolean addresses = fields.contains(Field.SHIP_TO) && !isList();
        return columns.size() >= 2 && !addresses && fields.stream().anyMatch(TELLING::contains);
    }

    /** The columns if every cell of the row is a heading, but for a few words nobody knows. */
    private static Optional<List<Column>> columns(Row row) {
        List<Column> columns = new ArrayList<>();
        int unknown = 0;
        for (Cell cell : row.cells()) {
            List<Label.Placed> labels = Label.covering(cell);
            labels.forEach(label -> columns.add(new Column(label.field(), label.cell())));
            if (labels.isEmpty()) {
                unknown++;
                columns.add(new Column(Field.OTHER, cell));
            }
            if (labels.isEmpty() && cell.text().matches(".*\\d.*")) {
                return Optional.empty();
            }
        }
        return unknown * 3 > row.cells().size() ? Optional.empty() : Optional.of(columns);
    }

    private static List<Column> merged(List<Column> upper, List<Column> lower) {
        List<Column> columns = new ArrayList<>();
        List<Column> left = new ArrayList<>(upper);
        for (Column below : lower) {
            Optional<Column> above = upper.stream()
                    .filter(column -> column.under(below.heading()))
                    .findFirst();
            above.ifPresent(left::remove);
            columns.add(above.map(column -> together(column, below)).orElse(below));
        }
        columns.addAll(left);
        return columns;
    }

    private static Column together(Column above, Column below) {
        Cell both = above.heading().and(below.heading());
        List<Label.Placed> labels = Label.covering(both);
        Field field = labels.size() == 1 ? labels.get(0).field() : below.field();
        return new Column(field, both);
    }
}
