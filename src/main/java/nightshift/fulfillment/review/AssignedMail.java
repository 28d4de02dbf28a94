package nightshift.fulfillment.review;

import nightshift.operations.reviews.ActTask;
import nightshift.settings.Supplier;

/** A mail of an unknown sender that a person says is this supplier's. */
public record AssignedMail(ActTask task, Supplier supplier) {
    /** For routes: why the mail counts as the supplier's. */
    public String why() {
        return task.request().who() + " says it is from " + supplier.name();
    }

    public long mailId() {
        return task.item().work().mailId();
    }
}
