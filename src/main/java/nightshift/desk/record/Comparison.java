package nightshift.desk.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper and the order it is for, line by line, as the facts of a decision hold it under {@code comparison}.
 *
 * @param called how people call the line
 * @param mark the number of the value's mark on the page; 0 without one
 * @param matched by what the line was found on the order
 */
public record Comparison(
        String called,
        int mark,
        Side paper,
        Side order,
        String matched,
        boolean priceDiffers,
        boolean quantityDiffers,
        List<String> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** What one of the two says; texts are empty where it says nothing. */
    public record Side(String item, String description, String where, String quantity, String price, String amount) {
        static Side of(@Nullable Object said) {
            Map<?, ?> texts = said instanceof Map<?, ?> map ? map : Map.of();
            return new Side(
                    text(texts, "item"),
                    text(texts, "description"),
                    text(texts, "where"),
                    text(texts, "quantity"),
                    text(texts, "price"),
                    text(texts, "amount"));
        }
    }

    /** Whether the row is marked as one that needs a look. */
    public boolean differs() {
        return priceDiffers || quantityDiffers || !differences.isEmpty();
    }

    static List<Comparison> of(Map<String, Object> facts, List<Mark> marks) {
        return facts.get("comparison") instanceof List<?> rows
                ? rows.stream()
                        .flatMap(row -> row instanceof Map<?, ?> map ? Stream.of(row(map, marks)) : Stream.empty())
                        .toList()
                : List.of();
    }

    private static Comparison row(Map<?, ?> row, List<Mark> marks) {
        String called = text(row, "called");
        return new Comparison(
                called,
                marks.stream()
                        .filter(mark -> mark.name().equals(called) && mark.page() >= 0)
                        .mapToInt(Mark::number)
                        .findFirst()
                        .orElse(0),
                Side.of(row.get("invoice")),
                Side.of(row.get("order")),
                text(row, "matched"),
                Boolean.TRUE.equals(row.get("priceDiffers")),
                Boolean.TRUE.equals(row.get("quantityDiffers")),
                row.get("differences") instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of());
    }

    private static String text(Map<?, ?> texts, String name) {
        Object text = texts.get(name);
        return text == null ? "" : String.valueOf(text);
    }
}
