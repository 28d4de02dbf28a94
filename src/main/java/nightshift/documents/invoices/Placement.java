package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nightshift.documents.Box;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Token;

/**
 * Finds for the words of one printed line the columns they stand in: of all ways to lay them out from left to right, the one
 * that fits places and kinds of words best. So a column may be empty, and two columns may touch.
 */
final class Placement {
    private static final double STRANGE_CELL = 1.5;
    private static final double SECOND_FIGURE = 5;
    private static final double BREAK = 5;
    private static final double CLEAN_BREAK = 0.2;

    private final List<Column> columns;
    private final List<Fit> fits = new ArrayList<>();
    private final Row row;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    private Placement(Row row, List<Column> columns, Numerals numerals) {
        this.columns = columns;
        this.row = row;
        for (Cell cell : row.cells()) {
            Box box = cell.box();
            for (Token token : cell.tokens()) {
                tokens.add(token);
                fits.add(new Fit(token, numerals));
                cells.add(cell);
                boxes.add(box);
            }
        }
    }

    static Map<ColumnKind, List<Token>> of(Row row, Heading heading, Numerals numerals) {
        return new Placement(row, heading.columns(), numerals).best();
    }

    private Map<ColumnKind, List<Token>> best() {
        int count = columns.size();
        double[] costs = new double[count];
        int[][] from = new int[tokens.size()][count];
        for (int column = 0; column < count; column++) {
            costs[column] = cost(0, column, distance(0, column));
        }
        for (int at = 1; at < tokens.size(); at++) {
            double[] next = new double[count];
            Arrays.fill(next, Double.MAX_VALUE);
            for (int column = 0; column < count; column++) {
                double own = cost(at, column, distance(at, column));
                for (int before = 0; before <= column; before++) {
                    double sum = costs[before] + own + step(at, before, column);
                    if (sum < next[column]) {
                        next[column] = sum;
                        from[at][column] = before;
                    }
                }
            }
            costs = next;
        }
        return trace(costs, from);
    }

    private Map<ColumnKind, List<Token>> trace(double[] costs, int[][] from) {
        int column = 0;
        for (int other = 1; other < costs.length; other++) {
            column = costs[other] < costs[column] ? other : column;
        }
        Map<ColumnKind, List<Token>> placed = new EnumMap<>(ColumnKind.class);
        for (int at = tokens.size() - 1; at >= 0; at--) {
            placed.computeIfAbsent(columns.get(column).kind(), kind -> new ArrayList<>())
                    .add(0, tokens.get(at));
            column = from[at][column];
        }
        return placed;
    }

    private float distance(int at, int column) {
        return columns.get(column).distance(tokens.get(at).word().box());
    }

    private double cost(int at, int column, float distance) {
        Column place = columns.get(column);
        double word = distance / row.em();
        double cell = place.distance(boxes.get(at)) / row.em();
        return 0.4 * word + 0.6 * cell + fits.get(at).cost(place.kind());
    }

    @SuppressWarnings("ReferenceEquality") // the same cell, not one with the same words
    private double step(int at, int before, int column) {
        boolean together = cells.get(at) == cells.get(at - 1);
        if (before == column) {
            ColumnKind kind = columns.get(column).kind();
            if (kind.isFigure() && fits.get(at).isFigure() && fits.get(at - 1).isFigure()) {
                return SECOND_FIGURE / (together ? 2 : 1);
            }
            return together ? 0 : kind.isFigure() ? SECOND_FIGURE : STRANGE_CELL;
        }
        return together ? broken(at, before, column) : 0;
    }

    /** Words without a gap between them belong together, unless each stands under a heading of its own. */
    private double broken(int at, int before, int column) {
        boolean clean = distance(at - 1, before) == 0 && distance(at, column) == 0 && distance(at - 1, column) > 0;
        return clean ? CLEAN_BREAK : BREAK;
    }
}
