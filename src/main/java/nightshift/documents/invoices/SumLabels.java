package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Token;

/** Reads the sums of one printed line: labels, each with the amount behind it. */
final class SumLabels {
    private static final Set<String> LEADING = Set.of(
            "plus",
            "add",
            "zzgl",
            "zuzuglich",
            "less",
            "abzgl",
            "abzuglich",
            "incl",
            "inkl",
            "davon",
            "dont",
            "your",
            "the",
            "estimated",
            "est",
            "inclusief");
    private static final Set<String> NEUTRAL = Set.of(
            "",
            "in",
            "for",
            "this",
            "invoice",
            "on",
            "of",
            "the",
            "to",
            "date",
            "by",
            "and",
            "charge",
            "charges",
            "fee",
            "amount",
            "total",
            "due",
            "payable",
            "am",
            "bis",
            "vom",
            "brutto",
            "netto",
            "ust",
            "mwst",
            "tax",
            "vat",
            "ht",
            "ttc",
            "included",
            "prepaid",
            "added",
            "add",
            "est",
            "s",
            "usd",
            "eur",
            "cad",
            "gbp",
            "chf",
            "euro",
            "us",
            "dollars",
            "pln",
            "inr",
            "aud");
    private static final int MOST_WORDS = 5;
    private static final Pattern RATE = Pattern.compile("\\([\\d.,]+%?\\)?:?");

    private final Numerals numerals;

    SumLabels(Numerals numerals) {
        this.numerals = numerals;
    }

    /** A label and the amount behind it, if any is printed in its line. */
    record Sum(SumField field, Cell label, Optional<Figure> amount, boolean whole) {}

    List<Sum> of(Row row) {
        List<Sum> sums = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            sum(row.cells(), at).ifPresent(sums::add);
        }
        return sums;
    }

    private Optional<Sum> sum(List<Cell> cells, int at) {
        List<Token> tokens = cells.get(at).tokens();
        int from = start(tokens);
        Optional<Phrases.Match<SumField>> match =
                from < tokens.size() ? InvoiceLabels.SUMS.at(tokens, from) : Optional.empty();
        if (match.isEmpty() && from > 0) {
            from = 0;
            match = InvoiceLabels.SUMS.at(tokens, 0);
        }
        if (match.isEmpty()) {
            return Optional.empty();
        }
        List<Token> rest = tokens.subList(match.get().end(), tokens.size());
        Optional<Figure> inside = numerals.last(rest).filter(figure -> isAmount(figure, rest));
        int words = rest.size() - inside.map(figure -> figure.tokens().size()).orElse(0);
        if (!isNeutral(match.get(), rest.subList(0, words), inside.isPresent())) {
            return Optional.empty();
        }
        Optional<Figure> amount = inside.isPresent() ? inside : behind(cells, at);
        Cell label = new Cell(tokens.subList(0, tokens.size() - rest.size() + words));
        return Optional.of(new Sum(match.get().meaning(), label, amount, words == 0));
    }

    /** A bare number behind more words is part of them, for example of a date. */
    private static boolean isAmount(Figure figure, List<Token> rest) {
        return figure.decimals() > 0
                || figure.tokens().size() > 1
                || figure.tokens().size() == rest.size()
                || !Character.isDigit(figure.tokens().get(0).text().charAt(0));
    }

    private int start(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()
                && (isPercent(tokens.get(at))
                        || LEADING.contains(Plain.of(tokens.get(at).text())))) {
            at++;
        }
        return at;
    }

    private boolean isPercent(Token token) {
        return token.text().endsWith("%") || RATE.matcher(token.text()).matches();
    }

    /** Behind a label of a sum stand no words of its own; a charge may tell after a colon what it is for. */
    private boolean isNeutral(Phrases.Match<SumField> match, List<Token> rest, boolean inside) {
        boolean charge = match.meaning() == SumField.FREIGHT
                || match.meaning() == SumField.SURCHARGE
                || match.meaning() == SumField.DISCOUNT;
        if (charge && match.ended() && !inside && rest.size() <= MOST_WORDS) {
            return true;
        }
        return rest.size() <= 2 * MOST_WORDS && rest.stream().allMatch(token -> isNeutral(token));
    }

    private boolean isNeutral(Token token) {
        String plain = Plain.of(token.text());
        return NEUTRAL.contains(plain)
                || isPercent(token)
                || token.text().startsWith("(")
                || token.text().matches("\\d{1,4}|\\d.*[./]\\d.*")
                || Dates.isMonth(plain)
                || Numerals.isCurrency(token);
    }

    /** The last amount before the next label. */
    private Optional<Figure> behind(List<Cell> cells, int at) {
        Optional<Figure> last = Optional.empty();
        for (Cell cell : cells.subList(at + 1, cells.size())) {
            if (InvoiceLabels.SUMS.at(cell.tokens(), 0).isPresent()) {
                return last;
            }
            Optional<Figure> figure = numerals.whole(cell.tokens()).filter(found -> !found.percent());
            boolean dash = cell.text().matches("[-–]|[$€£] ?[-–]");
            last = figure.isPresent() ? figure : dash || isWords(cell) ? last : Optional.empty();
        }
        return last;
    }

    private static boolean isWords(Cell cell) {
        return cell.tokens().stream()
                        .map(Token::text)
                        .collect(Collectors.joining())
                        .length()
                < 60;
    }
}
