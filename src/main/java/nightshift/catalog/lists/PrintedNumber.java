package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as suppliers write it: with a currency, thousands parted, in parentheses for less than zero. Ambiguous ones are none. */
record PrintedNumber(BigDecimal value, Optional<String> currency) {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<sign>-|\\()?\\s*(?<before>[A-Z]{3}|[$€£¥])?\\s*(?<minus>-)?\\s*(?<number>[\\d.,'\\u00A0 ]*\\d(?:E[+-]?\\d{1,2})?)\\s*"
                    + "(?<after>[A-Z]{3}|[$€£¥])?\\s*(?<closed>\\))?");
    private static final Pattern WITH_POINT =
            Pattern.compile("\\d{1,3}(?:[,'\\u00A0 ]\\d{3})+(?:\\.\\d+)?|\\d*\\.?\\d+(?:E[+-]?\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("\\d{1,3}(?:[.'\\u00A0 ]\\d{3})+(?:,\\d+)?|\\d*,?\\d+");
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "¥", "JPY");

    /** No number is longer; of a longer text each pattern would try each part. */
    private static final int LONGEST = 60;

    static Optional<PrintedNumber> of(String text, boolean decimalComma) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher shape = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String number = shape.group("number").strip();
        if (!(decimalComma ? WITH_COMMA : WITH_POINT).matcher(number).matches()) {
            return Optional.empty();
        }
        boolean parenthesis = "(".equals(shape.group("sign"));
        if (parenthesis != (shape.group("closed") != null)) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain(number, decimalComma));
        boolean negative = shape.group("sign") != null || shape.group("minus") != null;
        return Optional.of(new PrintedNumber(negative ? value.negate() : value, currency(shape)));
    }

    private static String plain(String number, boolean decimalComma) {
        String grouped = number.replaceAll(decimalComma ? "[.'\\u00A0 ]" : "[,'\\u00A0 ]", "");
        return grouped.replace(',', '.');
    }

    /** A dollar sign may be that of several countries and says nothing. */
    private static Optional<String> currency(Matcher shape) {
        return Optional.ofNullable(shape.group("before"))
                .or(() -> Optional.ofNullable(shape.group("after")))
                .filter(sign -> !sign.equals("$"))
                .map(sign -> SIGNS.getOrDefault(sign, sign));
    }
}
