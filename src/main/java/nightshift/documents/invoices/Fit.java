package nightshift.documents.invoices;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.documents.printed.Token;

/** How badly a word fits a kind of column, in letter sizes it might as well be away. */
final class Fit {
    private static final double NEVER = 6;
    private static final Pattern SMALL = Pattern.compile("\\d{1,4}\\.?");
    private static final Pattern GTIN = Pattern.compile("(?:\\d{8}|\\d{12,14})\\.?");
    private static final Pattern UNIT = Pattern.compile("\\p{L}{1,8}[.\\d]?|/?\\d*\\p{L}{1,5}|/\\d{3,4}|\\p{L}+\\(\\p{L}\\)");
    private static final Pattern MONEY = Pattern.compile("\\d[\\d.,]*[.,]\\d{2,4}");

    private final Numerals numerals;

    Fit(Numerals numerals) {
        this.numerals = numerals;
    }

    boolean isFigure(Token token) {
        return Character.isDigit(lastDigitOrLetter(token.text())) && figure(token).isPresent();
    }

    private static char lastDigitOrLetter(String text) {
        for (int at = text.length() - 1; at >= 0; at--) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return text.charAt(at);
            }
        }
        return ' ';
    }

    private Optional<Figure> figure(Token token) {
        return numerals.at(List.of(token), 0);
    }

    double cost(Token token, ColumnKind kind) {
        return switch (kind) {
            case LINE, ORDER_LINE -> SMALL.matcher(token.text()).matches() ? 0 : NEVER;
            case QUANTITY, ORDERED, BACKORDERED -> quantity(token);
            case PRICE, LIST_PRICE, AMOUNT -> money(token);
            case DISCOUNT, TAX -> isFigure(token) || token.text().matches("[-%]|[$€£]") ? 0 : 4;
            case GTIN -> GTIN.matcher(token.text()).matches() ? 0 : 5;
            case UNIT -> UNIT.matcher(token.text()).matches() ? 0 : NEVER;
            case PART, BUYER_PART -> MONEY.matcher(token.text()).matches() ? 3 : 0.2;
            case ORDER -> token.text().matches(".*\\d.*") ? 0 : 3;
            case DESCRIPTION, PART_OVER_TEXT -> isFigure(token) ? 1 : 0;
            case OTHER -> 0.5;
        };
    }

    private double quantity(Token token) {
        Optional<Figure> figure = figure(token);
        if (figure.isPresent()) {
            return figure.get().percent() ? NEVER : 0;
        }
        return UNIT.matcher(token.text()).matches() ? 2 : NEVER;
    }

    private double money(Token token) {
        Optional<Figure> figure = figure(token);
        if (figure.isPresent()) {
            return figure.get().percent() ? NEVER : 0;
        }
        if (Numerals.isCurrency(token) || token.text().equals("-")) {
            return 0;
        }
        return token.text().startsWith("/") ? 1 : NEVER;
    }
}
