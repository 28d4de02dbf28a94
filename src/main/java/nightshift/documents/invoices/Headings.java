package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/** Finds the headings over the lines: the fullest ones, and where they are printed again on later pages. */
final class Headings {
    private static final float CLOSE = 0.9f;
    private static final int MOST_ROWS = 3;

    private final Sheet sheet;

    private Headings(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The headings of one table in their order; empty when the paper has no lines. */
    static List<Heading> of(Sheet sheet) {
        List<Heading> all = new Headings(sheet).all();
        Optional<Heading> best = all.stream()
                .filter(Heading::isOfLines)
                .max(Comparator.comparingInt(Heading::values)
                        .thenComparingInt(heading -> heading.columns().size())
                        .thenComparingInt(heading -> -heading.firstRow()));
        return best.map(heading -> all.stream()
                        .filter(other -> other.kinds().equals(heading.kinds()))
                        .toList())
                .orElse(List.of());
    }

    private List<Heading> all() {
        List<Heading> headings = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Column> named = columns(sheet.rows().get(row));
            if (named.size() >= 2) {
                Heading heading = whole(row);
                if (heading.isOfLines()) {
                    headings.add(heading);
                    row = Math.max(row, heading.lastRow());
                }
            }
        }
        return headings;
    }

    /** A line of headings has hardly any other words. */
    private static List<Column> columns(Row row) {
        List<Column> columns = new ArrayList<>();
        int strange = 0;
        for (Cell cell : row.cells()) {
            List<Column> named = HeadingCells.columns(cell);
            strange += named.isEmpty() ? 1 : 0;
            columns.addAll(named);
        }
        return strange > columns.size() ? List.of() : columns;
    }

    /** Headings may be set in several lines: what stands over each other belongs together. */
    private Heading whole(int row) {
        int first = row;
        int last = row;
        while (first > 0 && row - first < MOST_ROWS && isPart(first - 1, first)) {
            first--;
        }
        while (last + 1 < sheet.rows().size() && last - row < MOST_ROWS && isPart(last + 1, last)) {
            last++;
        }
        List<Stack> stacks = new ArrayList<>();
        for (Cell cell : sheet.rows().get(row).cells()) {
            List<Column> split = HeadingCells.columns(cell);
            if (split.size() > 1) {
                split.forEach(column -> stacks.add(new Stack(cell, Optional.of(column))));
            } else {
                stacks.add(new Stack(cell, Optional.empty()));
            }
        }
        for (int at = first; at <= last; at++) {
            if (at != row) {
                boolean above = at < row;
                sheet.rows().get(at).cells().forEach(cell -> pile(stacks, cell, above));
            }
        }
        List<Column> columns = stacks.stream()
                .sorted(Comparator.comparing(Stack::left))
                .map(Stack::column)
                .toList();
        return new Heading(first, last, sheet.rows().get(row).page(), Roles.settled(columns));
    }

    private boolean isPart(int row, int neighbor) {
        Row part = sheet.rows().get(row);
        Row next = sheet.rows().get(neighbor);
        boolean close = row < neighbor ? next.closelyBelow(part, CLOSE) : part.closelyBelow(next, CLOSE);
        return close && part.cells().stream().allMatch(Headings::isWording);
    }

    private static boolean isWording(Cell cell) {
        return cell.tokens().size() <= 4
                && !cell.text().matches(".*\\d.*|.*:")
                && (!HeadingCells.columns(cell).isEmpty() || cell.tokens().size() <= 2);
    }

    private static void pile(List<Stack> stacks, Cell cell, boolean above) {
        Optional<Stack> over = stacks.stream()
                .filter(stack -> stack.box().overlap(cell) > 0)
                .max(Comparator.comparing(stack -> stack.box().overlap(cell)));
        if (over.isPresent()) {
            over.get().add(cell, above);
        } else {
            stacks.add(new Stack(cell, Optional.empty()));
        }
    }
}
