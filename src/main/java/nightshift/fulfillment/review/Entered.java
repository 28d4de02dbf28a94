package nightshift.fulfillment.review;

import nightshift.documents.Evidence;
import nightshift.documents.Found;

/** A value that a person entered: its evidence is his name instead of a place on the page. */
final class Entered {
    private Entered() {}

    static <T> Found<T> by(String who, T value) {
        return new Found<>(value, Evidence.enteredBy(who));
    }
}
