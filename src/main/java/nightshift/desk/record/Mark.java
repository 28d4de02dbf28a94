package nightshift.desk.record;

import java.util.List;
import java.util.Map;
import nightshift.documents.Evidence;

/**
 * A value that was read, and the places on its page to be marked.
 *
 * @param number from 1, its place in the list; the marks on the page have the same
 * @param page 0 for the mail's own text, -1 where the value stands on no page
 * @param boxes in points from the page's upper left corner
 * @param words as printed, empty where the value was not read from the page
 */
public record Mark(
        int number, String name, String value, int page, List<Rectangle> boxes, String words, List<String> proofs) {
    /** Some room around the words, so that the mark does not touch the letters. */
    private static final double MARGIN = 1.5;

    public Mark {
        boxes = List.copyOf(boxes);
        proofs = List.copyOf(proofs);
    }

    /** Whether a person entered it: the words say who. */
    public boolean entered() {
        return new Evidence(page, List.of(), words).byPerson();
    }

    /** A rectangle as SVG takes it. */
    public record Rectangle(double x, double y, double width, double height) {}

    /** @param value as the facts of a decision hold it: name, value, evidence (page, boxes, words), proofs */
    static Mark of(int number, Map<?, ?> value) {
        Map<?, ?> evidence = value.get("evidence") instanceof Map<?, ?> map ? map : Map.of();
        return new Mark(
                number,
                text(value.get("name")),
                text(value.get("value")),
                evidence.get("page") instanceof Number page ? page.intValue() : -1,
                list(evidence.get("boxes")).stream()
                        .filter(Map.class::isInstance)
                        .map(box -> rectangle((Map<?, ?>) box))
                        .toList(),
                text(evidence.get("words")),
                list(value.get("proofs")).stream().map(Mark::text).toList());
    }

    private static Rectangle rectangle(Map<?, ?> box) {
        double left = number(box.get("left")) - MARGIN;
        double top = number(box.get("top")) - MARGIN;
        return new Rectangle(
                left, top, number(box.get("right")) + MARGIN - left, number(box.get("bottom")) + MARGIN - top);
    }

    private static double number(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
