package nightshift.invoices;

import java.util.List;
import nightshift.invoices.discrepancies.Discrepancy;

/** One thing that can speak against booking an invoice by itself. A new cause is one new class of this type, found by injection. */
public interface InvoiceCheck {
    /** What a person has to decide; empty when nothing speaks against it. */
    List<Discrepancy> discrepancies(MatchedInvoice invoice);

    /** Whether it says something also where no purchase order is known; then it sees an invoice without any. */
    default boolean goesWithoutOrders() {
        return false;
    }
}
