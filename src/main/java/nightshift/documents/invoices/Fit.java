package nightshift.documents.invoices;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.documents.printed.Token;

/** What a word could be, and how badly it fits a kind of column, in letter sizes it might as well be away. */
final class Fit {
    private static final double NEVER = 6;
    private static final Pattern SMALL = Pattern.compile("\\d{1,4}\\.?");
    private static final Pattern GTIN = Pattern.compile("(?:\\d{8}|\\d{12,14})\\.?");
    private static final Pattern UNIT =
            Pattern.compile("\\p{L}{1,8}[.\\d]?|/?\\d*\\p{L}{1,5}|/\\d{3,4}|\\p{L}+\\(\\p{L}\\)");
    private static final Pattern MONEY = Pattern.compile("\\d[\\d.,]*[.,]\\d{2,4}");
    private static final Pattern SIGN = Pattern.compile("[-%]|[$€£]");

    private final String text;
    private final Optional<Figure> figure;
    private final boolean figured;
    private final boolean currency;
    private final boolean unit;

    Fit(Token token, Numerals numerals) {
        this.text = token.text();
        this.figure = numerals.at(List.of(token), 0);
        this.figured = figure.isPresent() && Character.isDigit(lastDigitOrLetter(text));
        this.currency = Numerals.isCurrency(token);
        this.unit = UNIT.matcher(text).matches();
    }

    boolean isFigure() {
        return figured;
    }

    private static char lastDigitOrLetter(String text) {
        for (int at = text.length() - 1; at >= 0; at--) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return text.charAt(at);
            }
        }
        return ' ';
    }

    double cost(ColumnKind kind) {
        return switch (kind) {
            case LINE, ORDER_LINE -> SMALL.matcher(text).matches() ? 0 : NEVER;
            case QUANTITY, ORDERED, BACKORDERED -> quantity();
            case PRICE, LIST_PRICE, AMOUNT -> money();
            case DISCOUNT, TAX -> figured || SIGN.matcher(text).matches() ? 0 : 4;
            case GTIN -> GTIN.matcher(text).matches() ? 0 : 5;
            case UNIT -> unit ? 0 : NEVER;
            case PART, BUYER_PART -> MONEY.matcher(text).matches() ? 3 : 0.2;
            case ORDER -> text.chars().anyMatch(Character::isDigit) ? 0 : 3;
            case DESCRIPTION, PART_OVER_TEXT -> figured ? 1 : 0;
            case OTHER -> 0.5;
        };
    }

    private double quantity() {
        if (figure.isPresent()) {
            return figure.get().percent() ? NEVER : 0;
        }
        return unit ? 2 : NEVER;
    }

    private double money() {
        if (figure.isPresent()) {
            return figure.get().percent() ? NEVER : 0;
        }
        if (currency || text.equals("-")) {
            return 0;
        }
        return text.startsWith("/") ? 1 : NEVER;
    }
}
