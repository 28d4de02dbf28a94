package nightshift.documents.invoices;

import java.util.List;
import java.util.Optional;

/**
 * The headings over the lines of an invoice.
 *
 * @param firstRow the number of its first printed line on the sheet
 * @param lastRow the number of its last one
 */
record Heading(int firstRow, int lastRow, int page, List<Column> columns) {
    Heading {
        columns = List.copyOf(columns);
    }

    boolean has(ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    List<ColumnKind> kinds() {
        return columns.stream().map(Column::kind).toList();
    }

    int values() {
        return (int) columns.stream().filter(column -> column.kind().isValue()).count();
    }

    /** What the lines are told by: something that is sold, and what it costs. */
    boolean isOfLines() {
        boolean item = has(ColumnKind.DESCRIPTION)
                || has(ColumnKind.PART_OVER_TEXT)
                || has(ColumnKind.PART)
                || has(ColumnKind.GTIN);
        return item && (has(ColumnKind.AMOUNT) || has(ColumnKind.PRICE) && has(ColumnKind.QUANTITY));
    }

    Optional<Column> column(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    boolean covers(int row) {
        return row >= firstRow && row <= lastRow;
    }
}
