package nightshift.documents.invoices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Token;

/** A printed line under the headings, its words by column. */
record TableRow(int at, Row row, Heading heading, Map<ColumnKind, List<Token>> words, Map<ColumnKind, Figure> figures) {
    static TableRow of(int at, Row row, Heading heading, Numerals numerals) {
        Map<ColumnKind, List<Token>> words = Placement.of(row, heading, numerals);
        Map<ColumnKind, Figure> figures = new EnumMap<>(ColumnKind.class);
        words.forEach((kind, tokens) -> numerals.at(tokens, 0).ifPresent(figure -> figures.put(kind, figure)));
        return new TableRow(at, row, heading, words, figures);
    }

    Optional<Figure> figure(ColumnKind kind) {
        return Optional.ofNullable(figures.get(kind));
    }

    boolean has(ColumnKind kind) {
        return words.containsKey(kind);
    }

    /** Whether it says what something costs or how many there are. */
    boolean hasValues() {
        return figure(ColumnKind.QUANTITY).isPresent()
                || money(ColumnKind.PRICE)
                || money(ColumnKind.LIST_PRICE)
                || money(ColumnKind.AMOUNT)
                || figure(ColumnKind.BACKORDERED).isPresent()
                || figure(ColumnKind.ORDERED).isPresent();
    }

    private boolean money(ColumnKind kind) {
        return figure(kind).filter(figure -> !figure.percent()).isPresent();
    }

    /** Whether it tells enough to be a line of its own: amount with quantity or price, or both of these. */
    boolean isWhole() {
        int values = (figure(ColumnKind.QUANTITY).isPresent() ? 1 : 0)
                + (money(ColumnKind.PRICE) ? 1 : 0)
                + (money(ColumnKind.AMOUNT) ? 1 : 0);
        return values >= 2;
    }

    /** Whether another line says nothing in the columns this one has values in. */
    boolean completes(TableRow other) {
        return Stream.of(ColumnKind.values())
                .filter(ColumnKind::isValue)
                .noneMatch(
                        kind -> figure(kind).isPresent() && other.figure(kind).isPresent());
    }
}
