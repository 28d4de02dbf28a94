package nightshift.documents.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/**
 * What a paper calls itself: the largest words at the top of its first page that name a kind of paper.
 *
 * @param rest the words behind it in its line: {@code Rechnung Nr. 4711 vom 1.2.2026}
 */
record Title(InvoiceKind kind, Cell cell, List<Token> rest, float size) {
    private static final int TITLE_ROWS = 25;
    private static final int MOST_WORDS = 7;
    private static final float AS_LARGE = 0.85f;
    private static final Set<String> BEFORE_DATE = Set.of("vom", "du", "dated", "of", "date");

    /** All titles of the sheet, the one that counts first. */
    static List<Title> of(Sheet sheet) {
        List<Title> titles = new ArrayList<>();
        int page = sheet.rows().isEmpty() ? 0 : sheet.rows().get(0).page();
        sheet.rows().stream()
                .limit(TITLE_ROWS)
                .filter(row -> row.page() == page)
                .forEach(row -> titles(row, titles));
        float largest = (float) titles.stream().mapToDouble(Title::size).max().orElse(0);
        return titles.stream()
                .sorted(Comparator.comparing((Title title) -> title.size() < AS_LARGE * largest)
                        .thenComparing(title -> title.kind() == InvoiceKind.INVOICE
                                        && title.rest().isEmpty()
                                ? 0
                                : title.kind() == InvoiceKind.INVOICE ? 1 : 0))
                .toList();
    }

    private static void titles(Row row, List<Title> titles) {
        for (int at = 0; at < row.cells().size(); at++) {
            Cell cell = row.cells().get(at);
            List<Token> after = row.cells().subList(at + 1, row.cells().size()).stream()
                    .flatMap(other -> other.tokens().stream())
                    .toList();
            title(cell, after).ifPresent(titles::add);
        }
    }

    private static Optional<Title> title(Cell cell, List<Token> after) {
        List<Token> tokens = cell.tokens();
        for (int from = 0; from < Math.min(tokens.size(), MOST_WORDS); from++) {
            Optional<Phrases.Match<InvoiceKind>> named = InvoiceLabels.KINDS.at(tokens, from);
            if (named.isEmpty()) {
                continue;
            }
            int end = named.get().end();
            boolean last = end == tokens.size() && tokens.size() <= MOST_WORDS;
            if (from == 0 && !named.get().ended() || last && !named.get().ended()) {
                List<Token> rest = Stream.concat(tokens.subList(end, tokens.size()).stream(), after.stream())
                        .toList();
                if (from == 0 && tokens.size() - end > MOST_WORDS) {
                    return Optional.empty();
                }
                Cell printed = cell.part(from, end);
                return Optional.of(new Title(named.get().meaning(), printed, rest, size(printed)));
            }
        }
        return Optional.empty();
    }

    static boolean isNone(Cell cell) {
        return title(cell, List.of()).isEmpty();
    }

    /** How large its letters are; capitals look larger than they are. */
    static float size(Cell cell) {
        float widths = 0;
        int letters = 0;
        for (Token token : cell.tokens()) {
            widths += token.word().box().right() - token.word().box().left();
            letters += token.word().text().length();
        }
        boolean capitals = cell.text().equals(cell.text().toUpperCase(Locale.ROOT));
        return widths / Math.max(1, letters) * (capitals ? 0.85f : 1);
    }

    Optional<Found<String>> number(HeadValues values) {
        for (int at = 0; at < Math.min(rest.size(), 4); at++) {
            String text = rest.get(at).text();
            boolean skipped = text.startsWith("(") || text.endsWith(")");
            if (!skipped && values.identifier(new Cell(List.of(rest.get(at)))).isPresent()) {
                return values.identifier(new Cell(List.of(rest.get(at))));
            }
            if (!skipped && !Plain.of(text).matches("|no|nr|number|ausgestellte|rechnung")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    Optional<Found<LocalDate>> date(Dates dates) {
        for (int at = 0; at + 1 < Math.min(rest.size(), 12); at++) {
            if (BEFORE_DATE.contains(Plain.of(rest.get(at).text()))) {
                return dates.at(rest, at + 1);
            }
        }
        return Optional.empty();
    }
}
