package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.loading.TimeLimit;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/** Finds the labels of values that are printed once, and the places where each value may stand. */
final class HeadLabels {
    private static final float CLOSE = 2.3f;
    private static final int ROWS_BELOW = 3;

    private final Sheet sheet;
    private final List<Labelled> found = new ArrayList<>();

    private HeadLabels(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param headings of the lines: what stands there are no labels */
    static List<Labelled> of(Sheet sheet, List<Heading> headings) {
        HeadLabels labels = new HeadLabels(sheet);
        for (int row = 0; row < sheet.rows().size(); row++) {
            TimeLimit.checkpoint();
            int here = row;
            boolean heading = headings.stream().anyMatch(one -> one.covers(here));
            for (int at = 0; !heading && at < sheet.rows().get(row).cells().size(); at++) {
                labels.read(row, at);
            }
        }
        return labels.found;
    }

    private void read(int row, int at) {
        List<Token> tokens = sheet.rows().get(row).cells().get(at).tokens();
        Optional<Phrases.Match<HeadField>> label = InvoiceLabels.HEAD.at(tokens, 0);
        if (label.isEmpty()
                && tokens.stream().skip(1).noneMatch(token -> token.text().endsWith(":"))) {
            return;
        }
        int next = 0;
        while (next < tokens.size()) {
            if (label.isEmpty()) {
                next++;
            } else {
                int end = nextLabel(tokens, label.get().end());
                add(label.get(), row, at, end);
                next = end;
            }
            label = next < tokens.size() ? InvoiceLabels.HEAD.at(tokens, next).filter(Phrases.Match::ended) : label;
        }
    }

    /** A cell may hold several labels with their values, each of them ended by a colon. */
    private static int nextLabel(List<Token> tokens, int from) {
        for (int at = from + 1; at < tokens.size(); at++) {
            if (InvoiceLabels.HEAD.at(tokens, at).filter(Phrases.Match::ended).isPresent()) {
                return at;
            }
        }
        return tokens.size();
    }

    private void add(Phrases.Match<HeadField> label, int row, int at, int end) {
        Cell cell = sheet.rows().get(row).cells().get(at);
        int from = label.end();
        while (from < end && Plain.of(cell.tokens().get(from).text()).isEmpty()) {
            from++;
        }
        if (from < end) {
            found.add(new Labelled(label.meaning(), row, List.of(cell.part(from, end)), true));
            return;
        }
        if (label.meaning() == HeadField.OTHER || end < cell.tokens().size()) {
            return;
        }
        List<Cell> places = new ArrayList<>();
        Optional<Cell> right = sheet.rightOf(row, at).map(Sheet.Place::cell).filter(HeadLabels::isValue);
        right.map(HeadLabels::withoutColon).ifPresent(places::add);
        below(row, cell, places);
        found.add(new Labelled(label.meaning(), row, places, right.isPresent()));
    }

    private static boolean isValue(Cell cell) {
        return InvoiceLabels.HEAD.at(cell.tokens(), 0).isEmpty();
    }

    private static Cell withoutColon(Cell cell) {
        int from = 0;
        while (from < cell.tokens().size() - 1
                && Plain.of(cell.tokens().get(from).text()).isEmpty()) {
            from++;
        }
        return cell.from(from);
    }

    private void below(int row, Cell label, List<Cell> places) {
        Row above = sheet.rows().get(row);
        for (int next = row + 1; next <= Math.min(row + ROWS_BELOW, sheet.rows().size() - 1); next++) {
            Row candidate = sheet.rows().get(next);
            if (!candidate.closelyBelow(above, CLOSE)) {
                return;
            }
            for (Cell cell : candidate.cells()) {
                if (cell.overlap(label) > 0) {
                    if (isValue(cell)) {
                        places.add(cell);
                    }
                    return;
                }
            }
        }
    }
}
