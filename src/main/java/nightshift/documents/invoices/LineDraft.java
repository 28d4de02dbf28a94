package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Token;

/** A line on its way from printed rows to an {@link InvoiceLine}. */
final class LineDraft {
    private static final Pattern GTIN = Pattern.compile("\\d{8}|\\d{12,14}");
    private static final float WRAPPED = 0.95f;

    private final Map<ColumnKind, List<Token>> words = new EnumMap<>(ColumnKind.class);
    private final Map<ColumnKind, Optional<Figure>> figures = new EnumMap<>(ColumnKind.class);
    private final List<Token> description = new ArrayList<>();
    private final Numerals numerals;
    private final Heading heading;
    private final TableRow first;
    private TableRow last;
    private Row lastDescribed;
    private Optional<Found<String>> order = Optional.empty();
    private Optional<BigDecimal> backordered = Optional.empty();

    LineDraft(TableRow row, Numerals numerals) {
        this.numerals = numerals;
        this.heading = row.heading();
        this.first = row;
        this.last = row;
        this.lastDescribed = row.row();
        row.words()
                .forEach((kind, tokens) ->
                        words.put(kind == ColumnKind.PART_OVER_TEXT ? ColumnKind.PART : kind, new ArrayList<>(tokens)));
        description.addAll(words.getOrDefault(ColumnKind.DESCRIPTION, List.of()));
    }

    TableRow first() {
        return first;
    }

    TableRow last() {
        return last;
    }

    boolean has(ColumnKind kind) {
        return words.containsKey(kind);
    }

    List<Token> words(ColumnKind kind) {
        return words.getOrDefault(kind, List.of());
    }

    boolean isNamed() {
        return has(ColumnKind.DESCRIPTION) || has(ColumnKind.PART) && !heading.has(ColumnKind.DESCRIPTION);
    }

    void forOrder(Optional<Found<String>> number) {
        order = number;
    }

    void waitsFor(BigDecimal count) {
        backordered = Optional.of(count);
    }

    /** The rest of its values, or more words of its description, from the next printed row. */
    void add(TableRow row) {
        figures.clear();
        boolean wrapped = row.row().closelyBelow(lastDescribed, WRAPPED);
        row.words().forEach((kind, tokens) -> {
            boolean text = kind == ColumnKind.DESCRIPTION || kind == ColumnKind.PART_OVER_TEXT;
            if (text && wrapped) {
                description.addAll(tokens);
            } else if (!text && kind != ColumnKind.PART && (wrapped || row.hasValues())) {
                words.putIfAbsent(kind, new ArrayList<>(tokens));
            } else if (kind == ColumnKind.PART && wrapped) {
                morePart(tokens);
            }
        });
        if (wrapped) {
            lastDescribed = row.row();
        }
        last = row;
    }

    /** Below the part's number its GTIN may stand. */
    private void morePart(List<Token> tokens) {
        if (GTIN.matcher(tokens.get(0).text()).matches()) {
            words.putIfAbsent(ColumnKind.GTIN, List.of(tokens.get(0)));
        } else {
            words.putIfAbsent(ColumnKind.PART, new ArrayList<>(tokens));
        }
    }

    /** Words that stand above the row with the values. */
    void addAbove(List<TableRow> rows) {
        int at = 0;
        for (TableRow row : rows) {
            List<Token> more = row.words().getOrDefault(ColumnKind.DESCRIPTION, List.of());
            description.addAll(at, more);
            at += more.size();
            List<Token> part = row.words().get(ColumnKind.PART);
            if (part != null) {
                words.putIfAbsent(ColumnKind.PART, new ArrayList<>(part));
            }
        }
    }

    Optional<Figure> figure(ColumnKind kind) {
        return figures.computeIfAbsent(kind, this::read);
    }

    private Optional<Figure> read(ColumnKind kind) {
        return Optional.ofNullable(words.get(kind))
                .flatMap(tokens -> numerals.at(tokens, 0))
                .filter(figure -> kind == ColumnKind.DISCOUNT || kind == ColumnKind.TAX || !figure.percent());
    }

    /** Whether it says what it costs. */
    boolean isBilled() {
        return figure(ColumnKind.AMOUNT).isPresent()
                || figure(ColumnKind.PRICE).isPresent()
                        && figure(ColumnKind.QUANTITY)
                                .filter(count -> count.value().signum() != 0)
                                .isPresent();
    }

    /** What is still to come of it. */
    Optional<BigDecimal> backordered() {
        return backordered.or(
                () -> figure(ColumnKind.BACKORDERED).map(Figure::value).filter(count -> count.signum() > 0));
    }

    Optional<Found<String>> text(ColumnKind kind) {
        return Optional.ofNullable(kind == ColumnKind.DESCRIPTION ? description : words.get(kind))
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> new Found<>(joined(tokens), Cell.evidence(onOnePage(tokens))));
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static List<Token> onOnePage(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.page() == tokens.get(0).page())
                .toList();
    }

    InvoiceLine line(int position) {
        LinePrice price = LinePrice.of(this, heading);
        return new InvoiceLine(
                position,
                figure(ColumnKind.ORDER_LINE).map(figure -> figure.value().intValue()),
                part(),
                text(ColumnKind.BUYER_PART),
                gtin(),
                text(ColumnKind.DESCRIPTION),
                price.quantity().map(Figure::found),
                unit(),
                price.price().map(Figure::found),
                price.per(),
                price.discount()
                        .map(figure ->
                                new Found<>(figure.value().abs(), figure.found().evidence())),
                figure(ColumnKind.AMOUNT).map(Figure::found),
                backordered(),
                text(ColumnKind.ORDER).or(() -> order));
    }

    /** What stands in parentheses only explains the number beside it; a GTIN is told apart. */
    private Optional<Found<String>> part() {
        return text(ColumnKind.PART)
                .filter(part -> !part.value().matches("\\(.*\\)"))
                .filter(part -> GtinRule.isNone(part.value()) || has(ColumnKind.GTIN));
    }

    private Optional<Found<String>> gtin() {
        return text(ColumnKind.GTIN)
                .map(number -> new Found<>(HeadValues.stripped(number.value()), number.evidence()))
                .filter(number -> GTIN.matcher(number.value()).matches())
                .or(() -> text(ColumnKind.PART).filter(part -> !GtinRule.isNone(part.value())));
    }

    /** What its own column says, else what stands behind the quantity. */
    Optional<String> unit() {
        Optional<String> own = text(ColumnKind.UNIT).map(Found::value);
        return own.or(() -> figure(ColumnKind.QUANTITY).flatMap(figure -> {
            List<Token> tokens = tokens(ColumnKind.QUANTITY);
            return figure.end() < tokens.size()
                    ? Optional.of(tokens.get(figure.end()).text())
                    : Optional.empty();
        }));
    }

    /** What is printed behind the price, for example {@code /C}. */
    String behindPrice() {
        return figure(ColumnKind.PRICE)
                .map(figure -> {
                    List<Token> tokens = tokens(ColumnKind.PRICE);
                    return figure.mark() + joined(tokens.subList(figure.end(), tokens.size()));
                })
                .orElse("");
    }

    private List<Token> tokens(ColumnKind column) {
        return words.getOrDefault(column, List.of());
    }
}
