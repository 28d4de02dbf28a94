package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Token;

/** What the words of a heading mean. One cell may hold the headings of several columns. */
final class HeadingCells {
    private static final Pattern PER = Pattern.compile(
            ".*(?:/|per|je|pro|le|\\bp)\\s*(100|1000|1,000|c|m|cent|mille|hundred|thousand|tausend)\\)?\\.?");
    private static final int MOST_MORE_WORDS = 4;

    private HeadingCells() {}

    /** The columns of a cell; empty when it is no heading of any. */
    static List<Column> columns(Cell cell) {
        List<Column> columns = new ArrayList<>();
        List<Token> tokens = cell.tokens();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrases.Match<ColumnKind>> label = InvoiceLabels.COLUMNS.at(tokens, at);
            if (label.isEmpty()) {
                break;
            }
            columns.add(column(label.get().meaning(), cell.part(at, label.get().end())));
            at = label.get().end();
        }
        int more = tokens.size() - at;
        if (columns.isEmpty() || more > MOST_MORE_WORDS || hasFigure(tokens.subList(at, tokens.size()))) {
            return List.of();
        }
        if (more > 0 || columns.size() > 1 && !isSplit(columns)) {
            return List.of(column(columns.get(0).kind(), cell));
        }
        return columns;
    }

    /** Whether the words are the headings of several columns, and not one heading of several words. */
    private static boolean isSplit(List<Column> columns) {
        return columns.stream().map(Column::kind).distinct().count() == columns.size();
    }

    private static boolean hasFigure(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.text().matches(".*\\d[.,]\\d.*|\\d{1,2}"));
    }

    static Column column(ColumnKind kind, Cell cell) {
        return new Column(kind, cell.box(), Plain.of(cell.text()), per(cell.text()));
    }

    /** 100 for {@code Price/100} or {@code per C}, 1000 for {@code /M}. */
    static int per(String text) {
        Matcher per = PER.matcher(text.toLowerCase(Locale.ROOT));
        if (!per.matches()) {
            return 1;
        }
        return switch (per.group(1)) {
            case "100", "c", "cent", "hundred" -> 100;
            default -> 1000;
        };
    }
}
