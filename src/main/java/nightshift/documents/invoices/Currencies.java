package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/** The currency an invoice names: by a label, a code at an amount, or a sign. A lone dollar sign is the US dollar. */
final class Currencies {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("CAN$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("RS", "INR"),
            Map.entry("RS.", "INR"),
            Map.entry("ZŁ", "PLN"));
    private static final List<String> CODES = List.of(
            "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "PLN", "INR", "MXN", "JPY", "CNY", "SEK", "NOK", "DKK",
            "CZK");

    private static final int LONGEST = 7;
    private static final Pattern PUNCTUATION = Pattern.compile("[(),.:;]");
    private static final Pattern CODE = Pattern.compile("\\(?\\p{Lu}{3}[),.]?");
    private static final Pattern AMOUNT = Pattern.compile("\\(?-?((?:US|CA|AU|C|A)?[$€£₹])-?[\\d.].*|.*\\d([$€£₹])");

    private Currencies() {}

    static Optional<Found<Currency>> of(Sheet sheet, HeadValues values, List<Reason> doubts) {
        List<Found<Currency>> labelled = values.all(HeadField.CURRENCY, Currencies::named);
        List<Found<Currency>> all = labelled.isEmpty() ? anywhere(sheet) : labelled;
        if (all.size() > 1) {
            doubts.add(new Reason(
                    ReasonKind.CURRENCY,
                    "Several currencies are printed: "
                            + all.stream()
                                    .map(found -> found.value().getCurrencyCode())
                                    .collect(Collectors.joining(", "))
                            + ". Enter the right one."));
            return Optional.empty();
        }
        return all.stream().findFirst();
    }

    private static Optional<Found<Currency>> named(Cell cell) {
        return cell.tokens().stream().flatMap(token -> of(token).stream()).findFirst();
    }

    private static Optional<Found<Currency>> of(Token token) {
        if (token.text().length() > LONGEST) {
            return Optional.empty();
        }
        String text = PUNCTUATION.matcher(token.text()).replaceAll("").toUpperCase(Locale.ROOT);
        String code = CODES.contains(text) ? text : NAMES.get(text);
        return code == null
                ? Optional.empty()
                : Optional.of(new Found<>(Currency.getInstance(code), Cell.evidence(List.of(token))));
    }

    /** A code that stands anywhere says more than a dollar sign. */
    private static List<Found<Currency>> anywhere(Sheet sheet) {
        Map<Currency, Found<Currency>> codes = new LinkedHashMap<>();
        Map<Currency, Found<Currency>> signs = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                for (Token token : cell.tokens()) {
                    of(token).ifPresent(found -> (isSign(token) ? signs : codes).putIfAbsent(found.value(), found));
                    sign(token).ifPresent(found -> signs.putIfAbsent(found.value(), found));
                }
            }
        }
        return new ArrayList<>((codes.isEmpty() ? signs : codes).values());
    }

    private static boolean isSign(Token token) {
        return !CODE.matcher(token.text()).matches();
    }

    private static Optional<Found<Currency>> sign(Token token) {
        Matcher amount = AMOUNT.matcher(token.text());
        if (!amount.matches()) {
            return Optional.empty();
        }
        String sign = amount.group(1) == null ? amount.group(2) : amount.group(1);
        return Optional.ofNullable(NAMES.get(sign))
                .map(code -> new Found<>(Currency.getInstance(code), Cell.evidence(List.of(token))));
    }
}
