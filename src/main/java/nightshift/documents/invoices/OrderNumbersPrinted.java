package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;

/** The store's purchase order numbers as an invoice prints them. */
final class OrderNumbersPrinted {
    private static final Set<String> JOINING = Set.of("", "and", "und", "et", "en", "y");

    private final List<Labelled> labels;
    private final HeadValues values;
    private final Optional<Pattern> ours;
    private final List<Reason> doubts;
    private final Map<String, Found<String>> found = new LinkedHashMap<>();

    OrderNumbersPrinted(List<Labelled> labels, HeadValues values, Optional<String> pattern, List<Reason> doubts) {
        this.labels = labels;
        this.values = values;
        this.ours = pattern.flatMap(OrderNumbersPrinted::compiled);
        this.doubts = doubts;
    }

    private static Optional<Pattern> compiled(String pattern) {
        try {
            return Optional.of(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Those with a label of their own, else those that look like the store's, else one with a label that may be the vendor's. */
    List<Found<String>> all(Sheet sheet, List<InvoiceLine> lines, Optional<Found<String>> invoiceNumber) {
        labelled(HeadField.PURCHASE_ORDER);
        lines.forEach(line -> line.purchaseOrder().ifPresent(this::add));
        invoiceNumber.ifPresent(number -> found.remove(number.value()));
        if (found.isEmpty()) {
            sheet.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.tokens().forEach(this::addIfOurs)));
        }
        if (found.isEmpty()) {
            labelled(HeadField.ANY_ORDER);
            found.values().stream()
                    .filter(number -> !isOurs(number.value()))
                    .findFirst()
                    .ifPresent(number -> doubts.add(new Reason(
                            ReasonKind.CONFLICTING_VALUES,
                            "The only order number, %s, is labelled just \"order number\" and may be the vendor's own: check whose number it is."
                                    .formatted(number.value()))));
        }
        return List.copyOf(found.values());
    }

    private void labelled(HeadField field) {
        for (Labelled label : labels) {
            if (label.field() == field) {
                label.places().stream()
                        .map(this::numbers)
                        .filter(numbers -> !numbers.isEmpty())
                        .findFirst()
                        .ifPresent(numbers -> numbers.forEach(this::add));
            }
        }
    }

    private void add(Found<String> number) {
        found.putIfAbsent(number.value(), number);
    }

    private void addIfOurs(Token token) {
        String text = HeadValues.stripped(token.text());
        if (text.matches(".*\\p{L}.*") && isOurs(text)) {
            add(new Cell(List.of(token)).found(text));
        }
    }

    private boolean isOurs(String number) {
        return ours.filter(pattern -> pattern.matcher(number).matches()).isPresent();
    }

    /** Several numbers may follow one label: {@code 4711, 4712 and 4713}. */
    private List<Found<String>> numbers(Cell cell) {
        List<Found<String>> numbers = new ArrayList<>();
        int at = 0;
        while (at < cell.tokens().size()) {
            Optional<Found<String>> number = values.identifier(cell.from(at));
            if (number.isPresent()) {
                numbers.add(number.get());
                at += number.get().value().split(" ").length;
            } else if (JOINING.contains(Plain.of(cell.tokens().get(at).text()))) {
                at++;
            } else {
                return numbers;
            }
        }
        return numbers;
    }
}
