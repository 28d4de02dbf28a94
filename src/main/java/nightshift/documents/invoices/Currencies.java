package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            Map.entry("€", "EUR"), Map.entry("EURO", "EUR"), Map.entry("£", "GBP"), Map.entry("$", "USD"), Map.entry("US$", "USD"), Map.entry("C$", "CAD"), Map.entry("CA$", "CAD"),
            Map.entry("CAN$", "CAD"), Map.entry("A$", "AUD"), Map.entry("AU$", "AUD"), Map.entry("¥", "JPY"), Map.entry("₹", "INR"), Map.entry("RS", "INR"), Map.entry("RS.", "INR"), Map.entry("ZŁ", "PLN"));
    private static final List<String> CODES = List.of("USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "PLN", "INR", "MXN", "JPY", "CNY", "SEK", "NOK", "DKK", "CZK");

    private Currencies() {}

    static Optional<Found<Currency>> of(Sheet sheet, HeadValues values, List<Reason> doubts) {
        List<Found<Currency>> labelled = values.all(HeadField.CURRENCY, Currencies::named);
        List<Found<Currency>> all = labelled.isEmpty() ? anywhere(sheet) : labelled;
        if (all.size() > 1) {
            doubts.add(new Reason(
                    ReasonKind.CURRENCY,
                    "Several currencies are printed: "
                            + all.stream().map(found -> found.value().getCurrencyCode()).collect(Collectors.joining(", "))
                            + ". Enter the right one."));
            return Optional.empty();
        }
        return all.stream().findFirst();
    }

    private static Optional<Found<Currency>> named(Cell cell) {
        return cell.tokens().stream().flatMap(token -> of(token).stream()).findFirst();
    }

    private static Optional<Found<Currency>> of(Token token) {
        String text = token.text().replaceAll("[(),.:;]", "").toUpperCase(java.util.Locale.ROOT);
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
        return !token.text().matches("\\(?\\p{Lu}{3}[),.]?");
    }

    private static Optional<Found<Currency>> sign(Token token) {
        String text = token.text();
        for (String sign : List.of("US$", "CA$", "AU$", "C$", "A$", "$", "€", "£", "₹")) {
            if (text.length() > sign.length() && text.matches("\\(?-?\\Q" + sign + "\\E-?[\\d.].*|.*\\d\\Q" + sign + "\\E")) {
                return Optional.of(new Found<>(Currency.getInstance(NAMES.get(sign)), Cell.evidence(List.of(token))));
            }
        }
        return Optional.empty();
    }
}
