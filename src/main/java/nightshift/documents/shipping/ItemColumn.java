package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;

/**
 * The one column of a table that holds the item codes, where several headings could announce it: {@code Item}, {@code SKU} and
 * {@code Model} may be a line number, a code and a text.
 */
final class ItemColumn {
    private static final int ENOUGH_ROWS = 8;

    private ItemColumn() {}

    /** The heading with one item column; the others become what their cells look like. */
    static Heading chosen(Heading heading, List<Row> below) {
        List<Column> items = heading.columns().stream()
                .filter(column -> column.field() == Field.ITEM)
                .toList();
        if (items.size() < 2) {
            return heading;
        }
        Table table = new Table(heading);
        List<Row> rows = below.subList(0, Math.min(ENOUGH_ROWS, below.size()));
        Optional<Column> codes = items.stream()
                .filter(column ->
                        mostly(table, column, rows, "(?=.*[\\d-])(?!\\d{1,4}$)[A-Za-z0-9][A-Za-z0-9./_-]{2,}"))
                .min(Comparator.comparingInt(ItemColumn::rank));
        Column item = codes.orElseGet(() ->
                items.stream().min(Comparator.comparingInt(ItemColumn::rank)).orElseThrow());
        List<Column> columns = new ArrayList<>();
        for (Column column : heading.columns()) {
            boolean other = column.field() == Field.ITEM && !column.equals(item);
            columns.add(other ? new Column(field(heading, table, column, rows), column.heading()) : column);
        }
        return new Heading(columns, heading.lines());
    }

    private static Field field(Heading heading, Table table, Column column, List<Row> rows) {
        boolean text = !heading.has(Field.DESCRIPTION) && mostly(table, column, rows, ".*[A-Za-z]{2,} .*");
        return text ? Field.DESCRIPTION : Field.OTHER;
    }

    private static boolean mostly(Table table, Column column, List<Row> rows, String form) {
        List<Cell> cells =
                rows.stream().flatMap(row -> table.under(column, row).stream()).toList();
        long fitting = cells.stream().filter(cell -> cell.text().matches(form)).count();
        return fitting * 2 > cells.size();
    }

    private static int rank(Column column) {
        String heading = column.heading().text().toLowerCase(Locale.ROOT);
        return heading.contains("sku") ? 0 : heading.contains("item") ? 1 : 2;
    }
}
