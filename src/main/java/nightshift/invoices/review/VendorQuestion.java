package nightshift.invoices.review;

import nightshift.operations.reviews.ActTask;

/** A vendor is to be asked for a correction. */
public record VendorQuestion(ActTask task) {
    /** The mail that is answered. */
    public long mailId() {
        return task.item().work().mailId();
    }
}
