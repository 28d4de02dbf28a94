package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/**
 * How a document writes numbers: {@code 1,234.56}, {@code 1.234,56}, {@code 1 234,56} or {@code 1'234.56}. All of them are
 * written the same way in one document; what does not fit that way is no number.
 */
record Numerals(boolean comma) {
    private static final Pattern CENTS_AFTER_POINT =
            Pattern.compile("(.*[\\d,'])?\\d\\.\\d{2}\\D*|.*\\d,\\d{3}\\.\\d+\\D*");
    private static final Pattern CENTS_AFTER_COMMA =
            Pattern.compile("(.*[\\d.'])?\\d,\\d{2}\\D*|.*\\d\\.\\d{3},\\d+\\D*");
    private static final String SIGNS =
            "[$€£¥₹]|US\\$|CA\\$|C\\$|A\\$|AU\\$|Rs\\.?|USD|EUR|GBP|CAD|AUD|CHF|PLN|INR|MXN|JPY|zł";
    private static final Pattern CURRENCY = Pattern.compile("(?:" + SIGNS + ")", Pattern.CASE_INSENSITIVE);
    private static final String POINT_DIGITS =
            "\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d{1,3}(?:['’ ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+";
    private static final String COMMA_DIGITS = "\\d{1,3}(?:[.'’ ]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|,\\d+";
    private static final Pattern POINT = shape(POINT_DIGITS);
    private static final Pattern COMMA = shape(COMMA_DIGITS);
    private static final Pattern GROUPS = Pattern.compile("\\D?\\d{1,3}( \\d{3})*");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}([.,]\\d+)?\\D*");

    private static Pattern shape(String digits) {
        return Pattern.compile(
                "(?<open>\\()?(?<minus>[-−–])?(?:" + SIGNS + ")?(?<minus2>[-−–])?(?<digits>" + digits + ")(?:" + SIGNS
                        + ")?(?<close>\\))?(?<after>-|CR|cr)?(?<percent>%)?(?<mark>[*T]|/(?:\\p{L}{1,5}|1,?000?)\\.?)?");
    }

    /** The way most numbers of the document are written; the point where nothing tells. */
    static Numerals of(Sheet sheet) {
        int points = 0;
        int commas = 0;
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                for (Token token : cell.tokens()) {
                    String text = token.text();
                    if (!hasDigit(text) || text.indexOf('.') < 0 && text.indexOf(',') < 0) {
                        continue;
                    }
                    points += CENTS_AFTER_POINT.matcher(text).matches() ? 1 : 0;
                    commas += CENTS_AFTER_COMMA.matcher(text).matches() ? 1 : 0;
                }
            }
        }
        return new Numerals(commas > points);
    }

    /** The figure that begins at this word, with the currency sign before or behind it. */
    Optional<Figure> at(List<Token> tokens, int start) {
        int at = start;
        boolean minus = false;
        while (at < tokens.size() && at - start < 2 && (isCurrency(tokens.get(at)) || isMinus(tokens.get(at)))) {
            minus |= isMinus(tokens.get(at));
            at++;
        }
        if (at >= tokens.size() || !hasDigit(tokens.get(at).text())) {
            return Optional.empty();
        }
        int end = at + 1;
        String text = tokens.get(at).text();
        while (comma
                && end < tokens.size()
                && GROUPS.matcher(text).matches()
                && THREE_DIGITS.matcher(tokens.get(end).text()).matches()) {
            text += " " + tokens.get(end).text();
            end++;
        }
        Matcher shape = (comma ? COMMA : POINT).matcher(text);
        return shape.matches() ? Optional.of(figure(shape, tokens, start, end, minus)) : Optional.empty();
    }

    private Figure figure(Matcher shape, List<Token> tokens, int start, int digitsEnd, boolean minusBefore) {
        int end = digitsEnd;
        boolean percent = shape.group("percent") != null;
        if (end < tokens.size() && tokens.get(end).text().equals("%")) {
            percent = true;
            end++;
        } else if (end < tokens.size() && isCurrency(tokens.get(end))) {
            end++;
        }
        String digits = shape.group("digits");
        BigDecimal value = new BigDecimal(plain(digits));
        boolean negative = minusBefore
                || shape.group("minus") != null
                || shape.group("minus2") != null
                || shape.group("open") != null && shape.group("close") != null
                || shape.group("after") != null;
        String mark = shape.group("mark") == null ? "" : shape.group("mark");
        return new Figure(
                negative ? value.negate() : value,
                tokens.subList(start, end),
                end,
                percent,
                Math.max(0, value.scale()),
                mark);
    }

    private String plain(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        for (int at = 0; at < digits.length(); at++) {
            char c = digits.charAt(at);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c == (comma ? ',' : '.')) {
                plain.append('.');
            }
        }
        return plain.toString();
    }

    /** The only figure of these words, where nothing else stands there. */
    Optional<Figure> whole(List<Token> tokens) {
        return at(tokens, 0).filter(figure -> figure.end() == tokens.size());
    }

    /** The last amount of these words: no percentage, and nothing behind it. */
    Optional<Figure> last(List<Token> tokens) {
        Figure last = null;
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Figure> figure = at(tokens, at);
            if (figure.isPresent()) {
                last = figure.get();
                at = last.end() - 1;
            }
        }
        return Optional.ofNullable(last).filter(figure -> !figure.percent() && figure.end() == tokens.size());
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    static boolean isCurrency(Token token) {
        return token.text().length() <= 4
                && !hasDigit(token.text())
                && CURRENCY.matcher(token.text()).matches();
    }

    private static boolean isMinus(Token token) {
        return token.text().equals("-")
                || token.text().equals("−")
                || token.text().equals("–");
    }
}
