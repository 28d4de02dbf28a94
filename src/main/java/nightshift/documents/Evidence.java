package nightshift.documents;

import java.util.List;

/**
 * Where a value was found: the page (0 for the mail's own text), the boxes of its words, and the words as printed. Drawn
 * over the page for a person who checks the value.
 */
public record Evidence(int page, List<Box> boxes, String words) {
    public Evidence {
        boxes = List.copyOf(boxes);
    }
}
