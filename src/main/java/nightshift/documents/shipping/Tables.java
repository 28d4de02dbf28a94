package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/** Finds the tables of a document by their headings and reads their rows. */
final class Tables {
    private static final int PAGE_HEAD_LINES = 14;
    private static final String TOTAL = "(?i)\\W*((sub|grand)?[ -]?totals?|end of|continued|page \\d).*";
    private final Sheet sheet;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private int tables;

    Tables(Sheet sheet) {
        this.sheet = sheet;
        for (int at = 0; at < rows().size(); at++) {
            Optional<Heading> heading = Heading.at(rows(), at);
            if (heading.isPresent()) {
                List<Row> below = rows().subList(at + heading.get().lines(), rows().size());
                at = read(ItemColumn.chosen(heading.get(), below), at) - 1;
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** Lines that belong to tables, headings included. */
    Set<Integer> used() {
        return used;
    }

    private List<Row> rows() {
        return sheet.rows();
    }

    private int read(Heading heading, int start) {
        int at = start;
        for (; at < start + heading.lines(); at++) {
            used.add(at);
        }
        int table = tables++;
        Table reading = new Table(heading);
        Row above = rows().get(at - 1);
        while (at < rows().size()) {
            int next = above.page() == rows().get(at).page() ? at : continued(reading, heading, at);
            if (next < 0 || !belongs(next, above) || reading.isRunningText(rows().get(next))) {
                break;
            }
            Map<Field, Cell> values = reading.values(rows().get(next));
            if (!add(heading, table, next, values)) {
                break;
            }
            used.add(next);
            above = rows().get(next);
            at = next + 1;
        }
        return at;
    }

    private boolean belongs(int at, Row above) {
        Row row = rows().get(at);
        boolean near = row.page() != above.page() || row.closelyBelow(above, 3);
        return near
                && !row.text().matches(TOTAL)
                && !isLabelled(row)
                && Heading.at(rows(), at).isEmpty();
    }

    private static boolean isLabelled(Row row) {
        Cell first = row.cells().get(0);
        Optional<Label> label = Label.at(first.tokens(), 0);
        return label.isPresent()
                && first.tokens().get(label.get().length() - 1).text().matches(".*[:#]");
    }

    /** A list may go on at the top of the next page without its headings: the first line there that fits exactly. */
    private int continued(Table reading, Heading heading, int at) {
        if (!heading.isList()) {
            return -1;
        }
        for (int look = at; look < Math.min(rows().size(), at + PAGE_HEAD_LINES); look++) {
            if (Heading.at(rows(), look).isPresent()) {
                return -1;
            }
            if (rows().get(look).page() == rows().get(at).page() && reading.fitsExactly(rows().get(look))) {
                return look;
            }
        }
        return -1;
    }

    private boolean add(Heading heading, int table, int at, Map<Field, Cell> values) {
        boolean firstRow = entries.isEmpty() || entries.get(entries.size() - 1).table() != table;
        if (!heading.isList()) {
            boolean more = values.containsKey(Field.PURCHASE_ORDER) || values.containsKey(Field.CUSTOMER_ORDER);
            if (more || firstRow) {
                entries.add(new Entry(at, table, values, List.of()));
            }
            return more || firstRow;
        }
        if (isAnchored(values) && !goesOn(values, firstRow)) {
            entries.add(new Entry(at, table, values, List.of()));
            return true;
        }
        return !firstRow && appendTo(entries.size() - 1, values);
    }

    private static boolean isAnchored(Map<Field, Cell> values) {
        return values.containsKey(Field.PURCHASE_ORDER)
                || values.containsKey(Field.TRACKING)
                || values.containsKey(Field.ITEM);
    }

    /** A line with nothing but a number in the tracking column: the rest of a broken number, or a further parcel. */
    private static boolean goesOn(Map<Field, Cell> values, boolean firstRow) {
        return !firstRow && values.size() == 1 && values.containsKey(Field.TRACKING);
    }

    private boolean appendTo(int last, Map<Field, Cell> values) {
        Entry entry = entries.get(last);
        Map<Field, Cell> all = new EnumMap<>(Field.class);
        all.putAll(entry.values());
        List<Cell> below = new ArrayList<>(entry.below());
        values.forEach((field, cell) -> {
            if (field == Field.TRACKING) {
                below.add(cell);
            } else if (!field.namesAnOrder()) {
                all.merge(field, cell, Cell::and);
            }
        });
        boolean text = values.containsKey(Field.TRACKING)
                || values.containsKey(Field.DESCRIPTION)
                || values.containsKey(Field.CARRIER)
                || values.containsKey(Field.SHIP_TO);
        if (text) {
            entries.set(last, new Entry(entry.row(), entry.table(), all, below));
        }
        return text;
    }
}
