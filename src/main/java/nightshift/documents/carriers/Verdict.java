package nightshift.documents.carriers;

/** What a carrier's rules say about a number. */
public sealed interface Verdict {
    /** Right shape, and the check digit proves it. */
    record Valid() implements Verdict {}

    /** Right shape; this kind of number has no check digit that is known. */
    record ValidShapeOnly() implements Verdict {}

    /** Right shape, wrong check digit: most likely a typing or reading error. */
    record BadCheckDigit() implements Verdict {}

    /** No number of this carrier looks like it. */
    record WrongShape() implements Verdict {}

    /** Whether the number may be taken as one of this carrier's. */
    default boolean acceptable() {
        return this instanceof Valid || this instanceof ValidShapeOnly;
    }
}
