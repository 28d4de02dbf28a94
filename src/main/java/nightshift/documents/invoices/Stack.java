package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.printed.Cell;

/** The words of one heading, which may stand in several lines over each other. */
final class Stack {
    private final List<Cell> cells = new ArrayList<>();
    private final Optional<Column> split;
    private int above;

    /** @param split the column, when the first cell holds the headings of several */
    Stack(Cell first, Optional<Column> split) {
        cells.add(first);
        this.split = split;
    }

    Cell box() {
        return split.isPresent() ? cells.get(0) : together();
    }

    float left() {
        return split.map(column -> column.box().left())
                .orElseGet(() -> together().box().left());
    }

    void add(Cell cell, boolean over) {
        if (over) {
            cells.add(above++, cell);
        } else {
            cells.add(cell);
        }
    }

    /** All words together, or the first of them that mean something. */
    Column column() {
        if (split.isPresent()) {
            return split.get();
        }
        Cell all = together();
        Optional<ColumnKind> whole = InvoiceLabels.COLUMNS.whole(all.tokens());
        if (whole.isPresent()) {
            return HeadingCells.column(whole.get(), all);
        }
        List<Column> named = cells.stream()
                .map(HeadingCells::columns)
                .filter(columns -> columns.size() == 1)
                .map(columns -> columns.get(0))
                .toList();
        Optional<Phrases.Match<ColumnKind>> begin = InvoiceLabels.COLUMNS.at(all.tokens(), 0);
        ColumnKind kind = begin.filter(
                        match -> match.end() > cells.get(0).tokens().size())
                .map(Phrases.Match::meaning)
                .or(() -> named.stream()
                        .map(Column::kind)
                        .filter(ColumnKind::isValue)
                        .findFirst())
                .or(() -> partOverText(named))
                .or(() -> named.stream()
                        .map(Column::kind)
                        .filter(Stack::tellsItem)
                        .findFirst())
                .or(() -> named.stream().map(Column::kind).findFirst())
                .orElse(ColumnKind.OTHER);
        return HeadingCells.column(kind, all);
    }

    private static boolean tellsItem(ColumnKind kind) {
        return kind == ColumnKind.GTIN || kind == ColumnKind.PART || kind == ColumnKind.DESCRIPTION;
    }

    /** Some vendors print the part's number and below it, in the same column, what it is. */
    private static Optional<ColumnKind> partOverText(List<Column> named) {
        List<ColumnKind> kinds = named.stream().map(Column::kind).toList();
        return kinds.equals(List.of(ColumnKind.PART, ColumnKind.DESCRIPTION))
                ? Optional.of(ColumnKind.PART_OVER_TEXT)
                : Optional.empty();
    }

    private Cell together() {
        Cell all = cells.get(0);
        for (Cell cell : cells.subList(1, cells.size())) {
            all = all.and(cell);
        }
        return all;
    }
}
