package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.documents.ShipTo;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/** The ship-to address: the lines right of or below its label. */
final class Addresses {
    private static final Pattern CITY_LINE = Pattern.compile(
            "(?:^|,\\s*)([A-Za-z][A-Za-z .'-]+?),?\\s+([A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\\.?,?\\s+(\\d{5})(?:-\\d{4})?\\b");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\b[A-Z]{2},?\\s+(\\d{5})(?:-\\d{4})?\\b");
    private static final int MOST_LINES = 7;

    private Addresses() {}

    /** Each ship-to block of the document with the number of its first line. */
    record Block(int row, ShipTo address) {}

    static List<Block> of(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row).cells();
            for (int at = 0; at < cells.size(); at++) {
                Optional<Label> label = Label.at(cells.get(at).tokens(), 0);
                if (label.isPresent() && label.get().field() == Field.SHIP_TO) {
                    address(lines(sheet, row, at, label.get().length())).ifPresent(it -> blocks.add(it));
                }
            }
        }
        return blocks;
    }

    private static List<Line> lines(Sheet sheet, int row, int at, int labelWords) {
        List<Cell> cells = sheet.rows().get(row).cells();
        Cell label = cells.get(at);
        List<Line> lines = new ArrayList<>();
        if (label.tokens().size() > labelWords) {
            lines.add(new Line(row, label.from(labelWords)));
        } else if (nothingBelow(sheet, row, label)) {
            sheet.rightOf(row, at)
                    .filter(place -> !Label.starts(place.cell()))
                    .ifPresent(place -> lines.add(new Line(place.row(), place.cell())));
        }
        Cell above = lines.isEmpty() ? label : lines.get(0).cell();
        int first = lines.isEmpty() ? row : lines.get(0).row();
        Row last = sheet.rows().get(first);
        for (int next = Math.max(row, first) + 1; next < sheet.rows().size() && lines.size() < MOST_LINES; next++) {
            Row line = sheet.rows().get(next);
            Optional<Cell> cell = under(line, above, label);
            if (!line.closelyBelow(last, 1.8f)
                    || cell.filter(Addresses::isLabel).isPresent()) {
                break;
            }
            if (cell.isPresent()) { // else a line of the other column, on a baseline of its own
                lines.add(new Line(next, cell.get()));
                above = cell.get();
                last = line;
            }
        }
        return lines;
    }

    private static boolean nothingBelow(Sheet sheet, int row, Cell label) {
        Row above = sheet.rows().get(row);
        for (int next = row + 1;
                next < sheet.rows().size() && sheet.rows().get(next).closelyBelow(above, 1.8f);
                next++) {
            Optional<Cell> cell = under(sheet.rows().get(next), label, label);
            if (cell.isPresent()) {
                return isLabel(cell.get());
            }
        }
        return true;
    }

    private static Optional<Cell> under(Row line, Cell above, Cell label) {
        return line.cells().stream()
                .filter(cell -> Math.abs(cell.box().left() - above.box().left()) <= 4
                        || Math.abs(cell.box().left() - label.box().left()) <= 4)
                .findFirst();
    }

    private static boolean isLabel(Cell cell) {
        Optional<Label> label = Label.at(cell.tokens(), 0);
        return label.isPresent()
                && (cell.tokens().get(label.get().length() - 1).text().matches(".*[:#]")
                        || label.get().length() == cell.tokens().size());
    }

    private static Optional<Block> address(List<Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Cell first = lines.get(0).cell();
        String name = first.text().split(",", 2)[0].strip();
        ShipTo shipTo = new ShipTo(Optional.of(first.found(name)), Optional.empty(), Optional.empty());
        for (Line line : lines) {
            Optional<ShipTo> complete = withCity(shipTo, line.cell());
            if (complete.isPresent()) {
                return Optional.of(new Block(lines.get(0).row(), complete.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ShipTo> withCity(ShipTo shipTo, Cell line) {
        Matcher city = CITY_LINE.matcher(line.text());
        if (city.find()) {
            return Optional.of(new ShipTo(
                    shipTo.name(),
                    Optional.of(line.found(city.group(1).strip())),
                    Optional.of(line.found(city.group(3)))));
        }
        Matcher code = POSTAL_CODE.matcher(line.text());
        return code.find()
                ? Optional.of(new ShipTo(shipTo.name(), Optional.empty(), Optional.of(line.found(code.group(1)))))
                : Optional.empty();
    }

    private record Line(int row, Cell cell) {}
}
