package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/** All sums of a paper: amounts beside their labels, and amounts in a row below a row of labels. */
final class SumEntries {
    private static final float CLOSE = 2.6f;

    private final Sheet sheet;
    private final Numerals numerals;
    private final SumLabels labels;
    private final List<SumEntry> entries = new ArrayList<>();

    private SumEntries(Sheet sheet, Numerals numerals) {
        this.sheet = sheet;
        this.numerals = numerals;
        this.labels = new SumLabels(numerals);
    }

    static List<SumEntry> of(Sheet sheet, Numerals numerals, LineTable table) {
        SumEntries sums = new SumEntries(sheet, numerals);
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (!table.isUsed(row)) {
                sums.read(row);
            }
        }
        table.charges().forEach(sums.entries::add);
        return sums.entries;
    }

    private void read(int row) {
        List<SumLabels.Sum> sums = labels.of(sheet.rows().get(row));
        boolean labelsOnly =
                sums.size() > 1 && sums.stream().noneMatch(sum -> sum.amount().isPresent());
        for (SumLabels.Sum sum : sums) {
            Optional<Figure> amount = labelsOnly ? below(row, sum.label()) : sum.amount();
            amount.ifPresent(
                    figure -> entries.add(new SumEntry(sum.field(), sum.label().text(), figure.found(), row)));
        }
    }

    /** The last amount in the column below: the one above it may be for one tax rate only. */
    private Optional<Figure> below(int row, Cell label) {
        Optional<Figure> last = Optional.empty();
        Row above = sheet.rows().get(row);
        for (int at = row + 1; at < sheet.rows().size() && sheet.rows().get(at).closelyBelow(above, CLOSE); at++) {
            if (!labels.of(sheet.rows().get(at)).isEmpty()) {
                return last;
            }
            Optional<Figure> figure = sheet.rows().get(at).cells().stream()
                    .filter(cell -> cell.overlap(label) > 0)
                    .flatMap(cell -> numerals.whole(cell.tokens()).stream())
                    .filter(found -> !found.percent())
                    .findFirst();
            if (figure.isPresent()) {
                last = figure;
                above = sheet.rows().get(at);
            }
        }
        return last;
    }

    static BigDecimal sum(List<SumEntry> entries) {
        return entries.stream().map(SumEntry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
