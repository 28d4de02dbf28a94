package nightshift.documents.ai;

import nightshift.documents.Box;
import nightshift.documents.Evidence;

/** The order in which a person reads a page: row by row, each from left to right. */
final class Reading {
    private Reading() {}

    static boolean before(Evidence one, Evidence other) {
        if (one.page() != other.page()) {
            return one.page() < other.page();
        }
        return sameRow(one, other)
                ? first(one).left() < first(other).left()
                : first(one).top() < first(other).top();
    }

    static boolean sameRow(Evidence one, Evidence other) {
        return one.page() == other.page()
                && one.boxes().stream()
                        .anyMatch(box -> other.boxes().stream().anyMatch(beside -> sameLine(box, beside)));
    }

    static boolean sameLine(Box a, Box b) {
        float overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return overlap > 0.5f * Math.min(a.bottom() - a.top(), b.bottom() - b.top());
    }

    private static Box first(Evidence evidence) {
        return evidence.boxes().get(0);
    }
}
