package nightshift.documents.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Token;

/** The values that are printed once: of several different ones none is taken. */
final class HeadValues {
    private static final Pattern IDENTIFIER = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d/_.\\-]{0,39}");
    private static final Pattern AROUND = Pattern.compile("^[#:(\\p{Cf}]+|[,.;:)\\p{Cf}]+$");
    private static final Pattern DECIMAL = Pattern.compile("\\d*[.,]\\d{2}");
    private static final Pattern TERMS = Pattern.compile(
            "(?iU).*(\\d|\\bnet\\b|receipt|cod\\b|c\\.o\\.d|prepa|imm[eé]d|comptant|sofort|vorkasse|upon|advance|consign|eom|prox).*");
    private static final Pattern PREFIX = Pattern.compile("\\p{Lu}{1,4}");

    private final List<Labelled> labels;
    private final Dates dates;
    private final List<Reason> doubts;

    HeadValues(List<Labelled> labels, Dates dates, List<Reason> doubts) {
        this.labels = labels;
        this.dates = dates;
        this.doubts = doubts;
    }

    Optional<Found<String>> number(Optional<Found<String>> inTitle) {
        List<Found<String>> strong = all(HeadField.NUMBER, this::identifier);
        if (!strong.isEmpty()) {
            return only("invoice number", strong);
        }
        List<Found<String>> weak = all(HeadField.ANY_NUMBER, this::lonelyIdentifier);
        return weak.isEmpty() ? inTitle : only("invoice number", weak);
    }

    Optional<Found<LocalDate>> date(Optional<Found<LocalDate>> inTitle) {
        List<Found<LocalDate>> strong = all(HeadField.DATE, this::dateOf);
        if (!strong.isEmpty()) {
            return only("invoice date", strong);
        }
        return inTitle.isPresent() ? inTitle : only("date", all(HeadField.ANY_DATE, this::dateOf));
    }

    Optional<Found<LocalDate>> dueDate() {
        return only("due date", all(HeadField.DUE_DATE, this::dateOf));
    }

    Optional<Found<String>> terms() {
        return all(HeadField.TERMS, HeadValues::wording).stream().findFirst();
    }

    Optional<Found<String>> credited() {
        return all(HeadField.CREDITED, this::identifier).stream().findFirst();
    }

    /** What all labels of a field give, each value once. */
    <T> List<Found<T>> all(HeadField field, Function<Cell, Optional<Found<T>>> reader) {
        Map<T, Found<T>> values = new LinkedHashMap<>();
        for (Labelled label : labels) {
            if (label.field() == field) {
                label.places().stream()
                        .map(reader)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(found -> values.putIfAbsent(found.value(), found));
            }
        }
        return new ArrayList<>(values.values());
    }

    private <T> Optional<Found<T>> only(String what, List<Found<T>> values) {
        if (values.size() > 1) {
            doubts.add(new Reason(
                    ReasonKind.CONFLICTING_VALUES,
                    "Several values are printed for the %s: %s. Enter the right one."
                            .formatted(
                                    what,
                                    values.stream()
                                            .map(value -> String.valueOf(value.value()))
                                            .collect(Collectors.joining(", ")))));
            return Optional.empty();
        }
        return values.stream().findFirst();
    }

    private Optional<Found<LocalDate>> dateOf(Cell cell) {
        List<Token> tokens = cell.tokens();
        Optional<Found<LocalDate>> first = dates.at(tokens, 0);
        return first.isPresent()
                        || tokens.size() == 1
                        || Character.isLetter(tokens.get(0).text().charAt(0))
                ? first
                : dates.at(tokens, 1);
    }

    /** A number of a paper: one word with a digit, or a few capitals and such a word. */
    Optional<Found<String>> identifier(Cell cell) {
        List<Token> tokens = withoutNumberWord(cell.tokens());
        for (int at = 0; at < Math.min(2, tokens.size()); at++) {
            String text = stripped(tokens.get(at).text());
            if (IDENTIFIER.matcher(text).matches()
                    && dates.of(text).isEmpty()
                    && !DECIMAL.matcher(text).matches()) {
                String value = at == 0 ? text : tokens.get(0).text() + " " + text;
                return Optional.of(new Found<>(value, Cell.evidence(tokens.subList(0, at + 1))));
            }
            if (!PREFIX.matcher(tokens.get(at).text()).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Found<String>> lonelyIdentifier(Cell cell) {
        return withoutNumberWord(cell.tokens()).size() == 1 ? identifier(cell) : Optional.empty();
    }

    /** Before a number its word may stand once more: {@code # 4711}, {@code No. 4711}. */
    private static List<Token> withoutNumberWord(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size() - 1 && Plain.of(tokens.get(from).text()).matches("|no|nr|number|nono")) {
            from++;
        }
        return tokens.subList(from, tokens.size());
    }

    static String stripped(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    private static Optional<Found<String>> wording(Cell cell) {
        String text = cell.text();
        return TERMS.matcher(text).matches() && text.length() <= 120 ? Optional.of(cell.found(text)) : Optional.empty();
    }
}
