package nightshift.invoices.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.PartMapping;

/**
 * Gives the billed quantities to what is open on the orders. A quantity that the chosen line has no room for goes to other
 * lines of the same item; what fits nowhere stays on the chosen line, for a check to see that it is too much.
 */
final class Allocation {
    private final List<InvoiceLine> lines;
    private final List<OrderLine> orderLines;
    private final List<List<Candidate>> candidates;
    private final CrossReference parts;
    private final BigDecimal[] open;
    private final List<Map<Integer, BigDecimal>> shares = new ArrayList<>();

    Allocation(
            List<InvoiceLine> lines,
            List<OrderLine> orderLines,
            List<List<Candidate>> candidates,
            CrossReference parts) {
        this.lines = lines;
        this.orderLines = orderLines;
        this.candidates = candidates;
        this.parts = parts;
        this.open = orderLines.stream().map(line -> line.line().open()).toArray(BigDecimal[]::new);
        lines.forEach(line -> shares.add(new LinkedHashMap<>()));
    }

    MatchResult result(int[] chosen) {
        BigDecimal[] left = new BigDecimal[lines.size()];
        for (int row = 0; row < lines.size(); row++) {
            left[row] = quantity(row);
            if (chosen[row] >= 0) {
                left[row] = give(row, chosen[row], left[row]);
            }
        }
        for (int row = 0; row < lines.size(); row++) {
            for (Candidate other : sureOnes(row)) {
                left[row] = give(row, other.column(), left[row]);
            }
            keep(row, chosen[row], left[row]);
        }
        return sorted();
    }

    private BigDecimal quantity(int row) {
        InvoiceLine line = lines.get(row);
        return line.quantity().map(Found::value).orElse(BigDecimal.ZERO).multiply(factor(line));
    }

    private BigDecimal factor(InvoiceLine line) {
        return parts.of(line)
                .filter(mapping -> mapping.isFor(line.unit()))
                .map(PartMapping::packFactor)
                .orElse(BigDecimal.ONE);
    }

    private BigDecimal give(int row, int column, BigDecimal wanted) {
        BigDecimal given = wanted.min(open[column]).max(BigDecimal.ZERO);
        if (given.signum() > 0) {
            open[column] = open[column].subtract(given);
            shares.get(row).merge(column, given, BigDecimal::add);
        }
        return wanted.subtract(given);
    }

    private List<Candidate> sureOnes(int row) {
        return candidates.get(row).stream()
                .filter(candidate -> candidate.key().isSure())
                .sorted(Comparator.comparingInt(Candidate::cost))
                .toList();
    }

    /** Too much, or a credit: on the line it was chosen for, else on the best one. */
    private void keep(int row, int chosen, BigDecimal left) {
        if (left.signum() != 0 || shares.get(row).isEmpty()) {
            Optional<Integer> column = chosen >= 0
                    ? Optional.of(chosen)
                    : sureOnes(row).stream().map(Candidate::column).findFirst();
            column.ifPresent(at -> shares.get(row).merge(at, left, BigDecimal::add));
        }
    }

    private MatchResult sorted() {
        List<MatchedLine> matched = new ArrayList<>();
        List<MatchedLine> proposed = new ArrayList<>();
        List<InvoiceLine> unmatched = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            Optional<MatchedLine> line = matched(row);
            line.ifPresent(found -> (found.key().isSure() ? matched : proposed).add(found));
            if (line.isEmpty()) {
                unmatched.add(lines.get(row));
            }
        }
        return new MatchResult(matched, proposed, unmatched);
    }

    private Optional<MatchedLine> matched(int row) {
        InvoiceLine line = lines.get(row);
        List<Share> all = new ArrayList<>();
        shares.get(row).forEach((column, quantity) -> all.add(new Share(orderLines.get(column), quantity)));
        boolean doubtful =
                parts.of(line).filter(mapping -> !mapping.isFor(line.unit())).isPresent();
        return shares.get(row).keySet().stream()
                .findFirst()
                .map(column -> new MatchedLine(line, key(row, column), factor(line), doubtful, all));
    }

    private MatchKey key(int row, int column) {
        return candidates.get(row).stream()
                .filter(candidate -> candidate.column() == column)
                .map(Candidate::key)
                .findFirst()
                .orElse(MatchKey.DESCRIPTION);
    }
}
