package nightshift.documents;

import java.util.List;

/**
 * Where a value was found: the page (0 for the mail's own text), the boxes of its words, and the words as printed. Drawn
 * over the page for a person who checks the value.
 */
public record Evidence(int page, List<Box> boxes, String words) {
    private static final String ENTERED = "entered by ";

    public Evidence {
        boxes = List.copyOf(boxes);
    }

    /** Of a value that stands nowhere: a person entered it. */
    public static Evidence enteredBy(String who) {
        return new Evidence(0, List.of(), ENTERED + who);
    }

    /** Whether a person entered the value. */
    public boolean byPerson() {
        return page == 0 && boxes.isEmpty() && words.startsWith(ENTERED);
    }
}
