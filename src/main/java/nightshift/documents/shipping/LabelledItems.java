package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/**
 * Items that stand in running text, each behind its label and its quantity behind it: {@code Item: HS-3618-5 Qty: 2}. Where
 * the first quantity stands before the first item nothing is read: it could belong to either or to all.
 */
final class LabelledItems {
    private static final String CODE = "(?=.*[\\d-])[A-Za-z0-9][A-Za-z0-9./_-]{2,}[,;]?";
    private static final String COUNT = "\\d{1,6}[,;.]?";
    private final Sheet sheet;
    private final Set<Integer> tableRows;

    private LabelledItems(Sheet sheet, Set<Integer> tableRows) {
        this.sheet = sheet;
        this.tableRows = tableRows;
    }

    /** The lines, and items without a readable quantity where others have one; nothing where a table lists the items. */
    static List<Entry> of(Sheet sheet, Set<Integer> tableRows, List<Entry> known) {
        if (known.stream().anyMatch(entry -> entry.tabular() && entry.has(Field.ITEM))) {
            return List.of();
        }
        List<Entry> items = new LabelledItems(sheet, tableRows).items();
        return items.stream().anyMatch(entry -> entry.has(Field.QUANTITY)) ? items : List.of();
    }

    private List<Entry> items() {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (!tableRows.contains(row)) {
                marks.addAll(marks(row));
            }
        }
        List<Entry> items = new ArrayList<>();
        if (!marks.isEmpty() && marks.get(0).field() == Field.ITEM) {
            for (int at = 0; at < marks.size(); at++) {
                if (marks.get(at).field() == Field.ITEM) {
                    items.add(entry(marks.get(at), quantity(marks, at)));
                }
            }
        }
        return items;
    }

    private static Entry entry(Mark item, Optional<Mark> quantity) {
        Map<Field, Cell> values = new EnumMap<>(Field.class);
        values.put(Field.ITEM, item.cell());
        quantity.ifPresent(count -> values.put(Field.QUANTITY, count.cell()));
        return new Entry(item.row(), -1, values, List.of());
    }

    /** What shipped if that is told apart, else the quantity, before the next item and not further than the next line. */
    private Optional<Mark> quantity(List<Mark> marks, int item) {
        List<Mark> counts = marks.subList(item + 1, marks.size()).stream()
                .takeWhile(mark ->
                        mark.field() != Field.ITEM && isNear(marks.get(item).row(), mark.row()))
                .toList();
        return counts.stream()
                .filter(mark -> mark.field() == Field.SHIPPED)
                .findFirst()
                .or(() -> counts.stream().findFirst());
    }

    private boolean isNear(int row, int next) {
        return next == row
                || next == row + 1
                        && sheet.rows().get(next).closelyBelow(sheet.rows().get(row), 1.8f);
    }

    private List<Mark> marks(int row) {
        List<Token> words = sheet.rows().get(row).cells().stream()
                .flatMap(cell -> cell.tokens().stream())
                .toList();
        List<Mark> marks = new ArrayList<>();
        boolean qualified = false;
        for (int at = 0; at < words.size(); ) {
            Optional<Label> label = Label.at(words, at);
            int end = at + label.map(Label::length).orElse(1);
            boolean marked = words.get(end - 1).text().matches(".*[:#]");
            if (label.isPresent() && marked && !qualified && end < words.size()) {
                mark(row, label.get().field(), words.get(end)).ifPresent(marks::add);
            }
            qualified = label.isPresent() && !marked; // "Box Qty:" and "Total Qty:" are no quantities of an item
            at = end;
        }
        return marks;
    }

    private static Optional<Mark> mark(int row, Field field, Token value) {
        boolean fits =
                switch (field) {
                    case ITEM -> value.text().matches(CODE);
                    case QUANTITY, SHIPPED -> value.text().matches(COUNT);
                    default -> false;
                };
        Token bare = new Token(value.text().replaceAll("[,;.]+$", ""), value.word(), value.page());
        return fits ? Optional.of(new Mark(row, field, new Cell(List.of(bare)))) : Optional.empty();
    }

    private record Mark(int row, Field field, Cell cell) {}
}
