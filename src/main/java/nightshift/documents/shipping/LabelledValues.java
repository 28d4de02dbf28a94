package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/** Values that stand right of or below their label, or within a sentence ({@code shipped via UPS Ground}). */
final class LabelledValues {
    private static final Set<String> FILLERS = Set.of("", "is", "are", "was", "number", "s");
    private static final int MOST_BELOW = 25;
    private final Sheet sheet;
    private final Set<Integer> tableRows;
    private final Carriers carriers;
    private final List<Entry> entries = new ArrayList<>();

    LabelledValues(Sheet sheet, Set<Integer> tableRows, Carriers carriers) {
        this.sheet = sheet;
        this.tableRows = tableRows;
        this.carriers = carriers;
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (!tableRows.contains(row)) {
                for (int cell = 0; cell < sheet.rows().get(row).cells().size(); cell++) {
                    readCell(row, cell);
                }
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    private void readCell(int row, int at) {
        Cell cell = sheet.rows().get(row).cells().get(at);
        int word = 0;
        while (word < cell.tokens().size()) {
            Optional<Label> label = Label.at(cell.tokens(), word);
            if (label.isEmpty() || announces(cell, word)) {
                word++;
                continue;
            }
            int start = word + label.get().length();
            while (start < cell.tokens().size()
                    && FILLERS.contains(cell.tokens().get(start).plain())) {
                start++;
            }
            int end = endOfValue(cell, start);
            Cell labelCell = cell.part(word, Math.min(start, cell.tokens().size()));
            Optional<Cell> inline = end > start ? Optional.of(cell.part(start, end)) : Optional.empty();
            add(label.get().field(), row, at, inline, labelCell, prefix(cell, word));
            word = Math.max(end, start);
        }
    }

    /** {@code will be shipped on} tells what is planned, not what happened. */
    private static boolean announces(Cell cell, int word) {
        return word > 0
                && cell.tokens().get(word - 1).plain().equals("be")
                && cell.tokens().get(word).plain().matches("shipped|dispatched|despatched|delivered");
    }

    /** A value ends where the next label begins, if that says by its punctuation or its kind that it is one. */
    private static int endOfValue(Cell cell, int start) {
        for (int at = start; at < cell.tokens().size(); at++) {
            Optional<Label> next = Label.at(cell.tokens(), at);
            if (next.isPresent()) {
                boolean marked =
                        cell.tokens().get(at + next.get().length() - 1).text().matches(".*[:#]");
                boolean telling =
                        switch (next.get().field()) {
                            case PURCHASE_ORDER, TRACKING, CARRIER, SHIP_DATE, SHIP_TO -> true;
                            default -> false;
                        };
                if (marked || telling) {
                    return at;
                }
            }
        }
        return cell.tokens().size();
    }

    private void add(Field label, int row, int at, Optional<Cell> inline, Cell labelCell, Optional<Cell> carrier) {
        Optional<Cell> value = inline.filter(cell -> fits(label, cell))
                .or(() -> inline.isPresent() ? Optional.empty() : elsewhere(label, row, at, labelCell));
        if (value.isEmpty()) {
            return;
        }
        Field field = label == Field.SHIPPED ? Field.SHIP_DATE : label;
        Map<Field, Cell> values = new EnumMap<>(Field.class);
        values.put(field, cut(field, value.get()));
        if (field == Field.CARRIER
                && labelCell.text().toLowerCase(Locale.ROOT).startsWith("shipped")
                && ShipDates.leading(value.get().text()).isPresent()) {
            values.put(Field.SHIP_DATE, value.get());
        }
        if (field == Field.TRACKING) {
            carrier.ifPresent(printed -> values.put(Field.CARRIER, printed));
        }
        List<Cell> below = field == Field.TRACKING ? below(row, value.get()) : List.of();
        entries.add(new Entry(row, -1, values, below));
    }

    private static Cell cut(Field field, Cell value) {
        return switch (field) {
            case CARRIER -> untilNextPhrase(value);
            case OTHER -> value.part(0, 1);
            default -> value;
        };
    }

    /** {@code UPS Ground on 11/22/2026}: the carrier ends at "on". */
    private static Cell untilNextPhrase(Cell value) {
        for (int at = 1; at < value.tokens().size(); at++) {
            if (value.tokens().get(at).text().matches("on|from|to|with|under|and|today|yesterday|as|for|in")
                    || value.tokens().get(at - 1).text().matches(".*[,;.]")) {
                return value.part(0, at);
            }
        }
        return value;
    }

    private Optional<Cell> elsewhere(Field field, int row, int at, Cell label) {
        return sheet.rightOf(row, at)
                .filter(place -> !tableRows.contains(place.row()))
                .map(Sheet.Place::cell)
                .filter(cell -> fitsElsewhere(field, cell))
                .or(() -> firstBelow(row, label).filter(cell -> fitsElsewhere(field, cell)));
    }

    private Optional<Cell> firstBelow(int row, Cell label) {
        for (int next = row + 1; next < Math.min(sheet.rows().size(), row + 3); next++) {
            if (!sheet.rows().get(next).closelyBelow(sheet.rows().get(row), 2.5f) || tableRows.contains(next)) {
                return Optional.empty();
            }
            Optional<Cell> cell = under(next, label);
            if (cell.isPresent()) {
                return cell;
            }
        }
        return Optional.empty();
    }

    private Optional<Cell> under(int row, Cell above) {
        return sheet.rows().get(row).cells().stream()
                .filter(cell -> cell.overlap(above) > 0)
                .findFirst();
    }

    private List<Cell> below(int row, Cell value) {
        List<Cell> below = new ArrayList<>();
        Row above = sheet.rows().get(row);
        for (int next = row + 1; next < sheet.rows().size() && below.size() < MOST_BELOW; next++) {
            Row line = sheet.rows().get(next);
            Optional<Cell> cell = under(next, value).filter(it -> !Label.starts(it) && !isLabelled(line, it));
            if (cell.isEmpty() || !line.closelyBelow(above, 1.6f)) {
                break;
            }
            below.add(cell.get());
            above = line;
        }
        return below;
    }

    /** Whether the cell left of this one is a label: then this is its value. */
    private static boolean isLabelled(Row row, Cell cell) {
        int at = row.cells().indexOf(cell);
        return at > 0 && Label.starts(row.cells().get(at - 1));
    }

    /** {@code UPS Tracking No.} names the carrier before the label. */
    private Optional<Cell> prefix(Cell cell, int label) {
        return label == 0
                ? Optional.empty()
                : Optional.of(cell.part(Math.max(0, label - 3), label))
                        .filter(words -> carriers.byText(words.text()).isPresent());
    }

    /** Beside an empty label only what is nothing but a number counts, and no ZIP code or telephone number. */
    private boolean fitsElsewhere(Field field, Cell cell) {
        if (!fits(field, cell) || Label.starts(cell)) {
            return false;
        }
        boolean other = cell.text().matches(".*\\d{5}-\\d{4}\\b.*|.*\\b\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}\\b.*");
        boolean words = cell.text().matches(".*[a-z]{3,}.*")
                && carriers.byText(cell.text()).isEmpty();
        return field != Field.TRACKING || !other && !words;
    }

    private static boolean fits(Field field, Cell cell) {
        String text = cell.text();
        return switch (field) {
            case PURCHASE_ORDER, CUSTOMER_ORDER, REFERENCE, ORDER, WEB_ORDER ->
                cell.tokens().stream().limit(3).anyMatch(token -> token.text().matches(".*\\d.*"));
            case TRACKING -> text.replaceAll("\\D", "").length() >= 6;
            case CARRIER, SERVICE -> text.matches(".*[A-Za-z].*");
            case SHIP_DATE, DATE, SHIPPED -> ShipDates.leading(text).isPresent();
            case OTHER -> cell.tokens().get(0).text().matches(".*\\d.*");
            default -> false;
        };
    }
}
