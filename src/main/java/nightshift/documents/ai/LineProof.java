package nightshift.documents.ai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.core.ReasonKind;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Word;
import nightshift.documents.ai.ExtractedShipments.ExtractedLine;
import org.jspecify.annotations.Nullable;

/** Proves item lines: the item stands on the page, and its quantities stand on the same row. */
final class LineProof {
    private static final Pattern QUANTITY = Pattern.compile(
            "[X\u00d7]?\\(?(\\d{1,3}(,\\d{3})+|\\d+)(\\.0+)?\\)?(X|\u00d7|EA|PC|PCS|EACH|CT|UNITS?)?[.,;:]?");

    private final PrintedText printed;
    private final ProofDoubts doubts;

    LineProof(PrintedText printed, ProofDoubts doubts) {
        this.printed = printed;
        this.doubts = doubts;
    }

    List<NoticeLine> proved(List<ExtractedLine> lines) {
        List<NoticeLine> proved = new ArrayList<>();
        lines.forEach(line -> line(line).ifPresent(proved::add));
        return proved;
    }

    private Optional<NoticeLine> line(ExtractedLine line) {
        String item = line.item();
        Integer shipped = line.shipped();
        if (item == null || item.isBlank() || shipped == null || shipped < 0) {
            doubts.add(
                    ReasonKind.QUANTITY,
                    "The AI model read an item line without item or shipped quantity, so it was left out. Check the"
                            + " document.");
            return Optional.empty();
        }
        List<Evidence> places = printed.findAll(item);
        if (places.isEmpty()) {
            doubts.notPrinted("the item", item);
            return Optional.empty();
        }
        Optional<Evidence> row =
                places.stream().filter(place -> onRow(place, shipped)).findFirst();
        if (row.isEmpty()) {
            doubts.notPrinted("the quantity of " + item.strip(), String.valueOf(shipped));
            return Optional.empty();
        }
        return Optional.of(new NoticeLine(
                new Found<>(item.strip(), row.get()),
                Optional.ofNullable(line.description())
                        .filter(words -> printed.find(words).isPresent()),
                shipped,
                quantity(line.ordered(), row.get(), item),
                quantity(line.backordered(), row.get(), item)));
    }

    private Optional<Integer> quantity(@Nullable Integer quantity, Evidence item, String name) {
        if (quantity == null || quantity == 0) {
            return Optional.empty();
        }
        if (!onRow(item, quantity)) {
            doubts.notPrinted("a quantity of " + name.strip(), String.valueOf(quantity));
            return Optional.empty();
        }
        return Optional.of(quantity);
    }

    private boolean onRow(Evidence item, int quantity) {
        return printed.row(item).stream()
                .map(LineProof::number)
                .anyMatch(number -> number.compareTo(BigDecimal.valueOf(quantity)) == 0);
    }

    /** The pieces that a word says; negative where it says none. */
    static BigDecimal number(Word word) {
        Matcher quantity = QUANTITY.matcher(word.text().toUpperCase(Locale.ROOT));
        return quantity.matches() ? new BigDecimal(quantity.group(1).replace(",", "")) : BigDecimal.valueOf(-1);
    }
}
