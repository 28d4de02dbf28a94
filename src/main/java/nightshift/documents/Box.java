package nightshift.documents;

/** A rectangle on a page in points (1/72 inch) from the page's upper left corner. */
public record Box(float left, float top, float right, float bottom) {
    public Box {
        if (right < left || bottom < top) {
            throw new IllegalArgumentException(
                    "A box needs its left edge left of its right one and its top above its bottom");
        }
    }

    public Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
