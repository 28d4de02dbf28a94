package nightshift.invoices.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.PartMapping;

/**
 * Finds the best overall assignment of an invoice's lines to the lines of its purchase orders. Lines that have nothing to do
 * with each other are assigned apart, so that a long invoice takes no longer than its repeated items.
 */
public final class LineMatcher {
    private static final int ALONE = 50_000;

    private LineMatcher() {}

    /** @param ordered the lines of the orders that an invoice's lines may be for */
    public static MatchResult match(List<InvoiceLine> lines, List<OrderLine> ordered, List<PartMapping> mappings) {
        OrderIndex index = new OrderIndex(ordered);
        CrossReference parts = new CrossReference(mappings);
        Candidates candidates = new Candidates(index, parts);
        List<List<Candidate>> all = lines.stream().map(candidates::of).toList();
        int[] chosen = new int[lines.size()];
        Arrays.fill(chosen, -1);
        for (List<Integer> group : groups(all, index.lines().size())) {
            assign(group, all, chosen);
        }
        return new Allocation(lines, index.lines(), all, parts).result(chosen);
    }

    /** Rows that compete for the same columns, directly or by others. */
    private static List<List<Integer>> groups(List<List<Candidate>> all, int columns) {
        Groups groups = new Groups(all.size() + columns);
        for (int row = 0; row < all.size(); row++) {
            for (Candidate candidate : all.get(row)) {
                groups.join(row, all.size() + candidate.column());
            }
        }
        Map<Integer, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < all.size(); row++) {
            if (!all.get(row).isEmpty()) {
                rows.computeIfAbsent(groups.of(row), key -> new ArrayList<>()).add(row);
            }
        }
        return List.copyOf(rows.values());
    }

    private static void assign(List<Integer> rows, List<List<Candidate>> all, int[] chosen) {
        Map<Integer, Integer> places = new HashMap<>();
        rows.forEach(row -> all.get(row).forEach(candidate -> places.putIfAbsent(candidate.column(), places.size())));
        int[] columns = new int[places.size()];
        places.forEach((column, place) -> columns[place] = column);
        int[][] cost = new int[rows.size()][places.size()];
        for (int at = 0; at < rows.size(); at++) {
            Arrays.fill(cost[at], Assignment.NEVER);
            for (Candidate candidate : all.get(rows.get(at))) {
                cost[at][places.getOrDefault(candidate.column(), 0)] = candidate.cost();
            }
        }
        int[] best = Assignment.cheapest(cost, ALONE);
        for (int at = 0; at < best.length; at++) {
            chosen[rows.get(at)] = best[at] < 0 ? -1 : columns[best[at]];
        }
    }
}
