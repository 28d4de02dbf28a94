package nightshift.documents.ai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.Word;

/** The figures that stand on the row of an item, each of which proves one value at most: a price is no quantity. */
final class PrintedFigures {
    private static final Pattern FIGURE =
            Pattern.compile("\\(?[$]?(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.]\\d+)?)%?\\)?[.,;:]?");

    private final int page;
    private final List<Word> left;

    PrintedFigures(PrintedText printed, Evidence item) {
        page = item.page();
        left = new ArrayList<>(printed.row(item));
    }

    /**
     * The value with its place, which is used up then.
     *
     * @param last whether the rightmost of several is meant: amounts stand there
     */
    Optional<Found<BigDecimal>> take(BigDecimal value, boolean last) {
        List<Word> same = left.stream().filter(word -> isSame(word, value)).toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Word word = same.get(last ? same.size() - 1 : 0);
        left.remove(word);
        return Optional.of(new Found<>(value, new Evidence(page, List.of(word.box()), word.text())));
    }

    private static boolean isSame(Word word, BigDecimal value) {
        return figure(word.text())
                .filter(printed -> printed.compareTo(value) == 0)
                .isPresent();
    }

    static Optional<BigDecimal> figure(String text) {
        Matcher figure = FIGURE.matcher(text);
        return figure.matches() ? Optional.of(new BigDecimal(figure.group(1).replace(",", ""))) : Optional.empty();
    }

    /** The unit of measure the row prints, if it prints one. */
    Optional<String> unit() {
        List<String> units = left.stream()
                .map(Word::text)
                .filter(text ->
                        text.matches("(?i)EA|EACH|PC|PCS|CS|CASE|BX|BOX|PK|PACK|CT|CTN|DZ|DOZ|PR|SET|RL|ROLL|BG|BAG"))
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }
}
