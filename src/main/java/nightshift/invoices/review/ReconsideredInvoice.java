package nightshift.invoices.review;

import nightshift.invoices.ReadInvoice;
import nightshift.operations.reviews.ActTask;

/**
 * An invoice that is to be looked up and decided again with a person's word.
 *
 * @param verdict how its flag is closed
 */
public record ReconsideredInvoice(ActTask task, ReadInvoice invoice, String verdict) {
    /** Whether he entered values of it. */
    boolean entered() {
        return task.act().name().equals(InvoiceActs.CORRECT)
                || task.act().name().equals(InvoiceActs.CHOOSE_ORDER);
    }
}
