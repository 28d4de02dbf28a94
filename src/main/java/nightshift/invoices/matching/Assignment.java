package nightshift.invoices.matching;

import java.util.Arrays;

/**
 * The cheapest way to give each row a column of its own or none: the Hungarian method by shortest augmenting paths with
 * potentials (Kuhn 1955, Munkres 1957; in this form Jonker and Volgenant 1987), cubic time in the worst case.
 */
final class Assignment {
    /** A pair that must never be. */
    static final int NEVER = 1_000_000;

    private static final long FAR = Long.MAX_VALUE / 4;

    private final int[][] cost;
    private final int alone;
    private final int columns;
    private final long[] rowPotential;
    private final long[] columnPotential;
    private final int[] rowOf;
    private final int[] before;

    private Assignment(int[][] cost, int alone) {
        this.cost = cost;
        this.alone = alone;
        this.columns = (cost.length == 0 ? 0 : cost[0].length) + cost.length;
        this.rowPotential = new long[cost.length + 1];
        this.columnPotential = new long[columns + 1];
        this.rowOf = new int[columns + 1];
        this.before = new int[columns + 1];
    }

    /**
     * @param cost what each pair of row and column costs; {@link #NEVER} for none
     * @param alone what a row without column costs
     * @return for each row its column, or -1
     */
    static int[] cheapest(int[][] cost, int alone) {
        Assignment assignment = new Assignment(cost, alone);
        for (int row = 1; row <= cost.length; row++) {
            assignment.augment(row);
        }
        return assignment.result();
    }

    private void augment(int row) {
        long[] least = new long[columns + 1];
        boolean[] used = new boolean[columns + 1];
        Arrays.fill(least, FAR);
        rowOf[0] = row;
        int at = 0;
        do {
            used[at] = true;
            at = step(at, least, used);
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
    }

    /** The next column on the shortest path. Of equally near ones a free one, so that equal lines need no detour. */
    private int step(int at, long[] least, boolean[] used) {
        int row = rowOf[at];
        long delta = FAR;
        int next = 0;
        for (int column = 1; column <= columns; column++) {
            if (!used[column]) {
                long reduced = cost(row, column) - rowPotential[row] - columnPotential[column];
                if (reduced < least[column]) {
                    least[column] = reduced;
                    before[column] = at;
                }
                if (least[column] < delta || least[column] == delta && rowOf[column] == 0 && rowOf[next] != 0) {
                    delta = least[column];
                    next = column;
                }
            }
        }
        shift(delta, least, used);
        return next;
    }

    private void shift(long delta, long[] least, boolean[] used) {
        for (int column = 0; column <= columns; column++) {
            if (used[column]) {
                rowPotential[rowOf[column]] += delta;
                columnPotential[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
    }

    /** Columns behind the last are for rows that stay alone. */
    private long cost(int row, int column) {
        int[] costs = cost[row - 1];
        return column <= costs.length ? costs[column - 1] : alone;
    }

    private int[] result() {
        int[] columnOf = new int[cost.length];
        Arrays.fill(columnOf, -1);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column];
            if (row > 0 && column <= cost[row - 1].length && cost[row - 1][column - 1] < NEVER) {
                columnOf[row - 1] = column - 1;
            }
        }
        return columnOf;
    }
}
