package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nightshift.core.AmazonOrderId;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.documents.Found;
import nightshift.documents.Word;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Which of the numbers on a document are the store's purchase orders. A number of the form the owner gave for this supplier
 * counts first, then one under a label for purchase orders, then one under a label for the customer's own number.
 */
final class PurchaseOrders {
    private static final Pattern AROUND = Pattern.compile("^[#(\\[]+|[)\\].,;:&]+$");
    private static final List<Field> BY_STRENGTH =
            List.of(Field.PURCHASE_ORDER, Field.CUSTOMER_ORDER, Field.REFERENCE, Field.ORDER);
    private static final int MOST_WORDS = 3;
    private final @Nullable Pattern pattern;
    private final Map<String, Found<PoNumber>> accepted = new LinkedHashMap<>();
    private Field acceptedFrom = Field.OTHER;
    private boolean byPattern;

    PurchaseOrders(Sheet sheet, List<Entry> entries, Optional<String> poPattern) {
        this.pattern = poPattern
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE))
                .orElse(null);
        byPattern = pattern != null && choose(entries, true);
        if (!byPattern && !choose(entries, false) && pattern != null) {
            withoutLabel(sheet, entries);
        }
    }

    /** Every purchase order of the document, by its normal form, in order of appearance. */
    Map<String, Found<PoNumber>> all() {
        return accepted;
    }

    /** The number stands only under "Order No.", and is not so much like the owner's that it cannot be the supplier's. */
    boolean mayBeSuppliersOwn() {
        boolean unlike = accepted.keySet().stream().noneMatch(number -> number.matches(".*[A-Z].*"));
        return acceptedFrom == Field.ORDER && (!byPattern || unlike);
    }

    /** The purchase orders among the values of an entry. */
    List<Found<PoNumber>> of(Entry entry) {
        return candidates(entry, byPattern).stream()
                .filter(found -> accepted.containsKey(found.value().normalized()))
                .toList();
    }

    private boolean choose(List<Entry> entries, boolean matching) {
        for (Field field : BY_STRENGTH) {
            entries.stream()
                    .flatMap(entry -> entry.value(field).stream())
                    .flatMap(cell -> numbers(cell, field, matching).stream())
                    .forEach(found -> accepted.putIfAbsent(found.value().normalized(), found));
            boolean enough = !accepted.isEmpty() && !(matching && field != Field.REFERENCE && field != Field.ORDER);
            if (enough) {
                acceptedFrom = field;
                return true;
            }
        }
        return !accepted.isEmpty();
    }

    private List<Found<PoNumber>> candidates(Entry entry, boolean matching) {
        List<Found<PoNumber>> found = new ArrayList<>();
        for (Field field : BY_STRENGTH) {
            entry.value(field).ifPresent(cell -> found.addAll(numbers(cell, field, matching)));
        }
        return found;
    }

    /** The numbers at the start of a value; several when they are parted by commas. */
    private List<Found<PoNumber>> numbers(Cell cell, Field field, boolean matching) {
        List<Found<PoNumber>> found = new ArrayList<>();
        int at = 0;
        boolean more = true;
        while (more && at < cell.tokens().size()) {
            Optional<Run> run = matching ? matchingRun(cell, at) : labelledRun(cell, at, field);
            if (run.isEmpty()) {
                return found;
            }
            found.add(run.get().found());
            at = run.get().end();
            more = cell.tokens().get(at - 1).text().matches(".*[,;&]")
                    || at < cell.tokens().size() && cell.tokens().get(at).text().matches("[,;&]|and");
            at += more && cell.tokens().get(at - 1).text().matches(".*[,;&]") ? 0 : 1;
        }
        return found;
    }

    private Optional<Run> matchingRun(Cell cell, int start) {
        for (int end = Math.min(cell.tokens().size(), start + MOST_WORDS); end > start; end--) {
            Cell words = cell.part(start, end);
            for (String text : List.of(bare(words.text()), bare(words.text()).replace(" ", ""))) {
                if (pattern != null && pattern.matcher(text).matches()) {
                    return run(text, words, end);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Run> labelledRun(Cell cell, int start, Field field) {
        Cell first = cell.part(start, start + 1);
        String text = bare(first.text());
        boolean marked = first.text().startsWith("#") && field != Field.PURCHASE_ORDER;
        if (marked
                || AmazonOrderId.within(cell.text()).isPresent()
                || ShipDates.within(cell.text()).isPresent()) {
            return Optional.empty();
        }
        if (text.matches("[Pp][Oo]-?|[A-Z]{1,4}-?") && cell.tokens().size() > start + 1) {
            Cell both = cell.part(start, start + 2);
            String joined = bare(both.text());
            return joined.matches("[A-Za-z-]+ ?#?[0-9][A-Za-z0-9./_-]*")
                    ? run(joined.replace("#", ""), both, start + 2)
                    : Optional.empty();
        }
        boolean number = text.matches("[A-Za-z0-9][A-Za-z0-9./_-]{2,24}") && text.matches(".*\\d.*");
        return number ? run(text, first, start + 1) : Optional.empty();
    }

    private static Optional<Run> run(String text, Cell words, int end) {
        try {
            return Optional.of(new Run(words.found(new PoNumber(text)), end));
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }

    /** A number of the owner's form that stands nowhere beside a label, if there is just one and it cannot be anything else. */
    private void withoutLabel(Sheet sheet, List<Entry> entries) {
        Set<Word> known = new HashSet<>();
        entries.forEach(entry ->
                entry.values().values().forEach(cell -> cell.tokens().forEach(token -> known.add(token.word()))));
        Map<String, Found<PoNumber>> found = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                for (int at = 0; at < cell.tokens().size(); at++) {
                    if (!known.contains(cell.tokens().get(at).word())) {
                        matchingRun(cell, at)
                                .filter(run -> run.found().value().normalized().matches(".*[A-Z].*|.{5,}"))
                                .ifPresent(run ->
                                        found.putIfAbsent(run.found().value().normalized(), run.found()));
                    }
                }
            }
        }
        if (found.size() == 1) {
            accepted.putAll(found);
        }
    }

    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    private record Run(Found<PoNumber> found, int end) {}
}
