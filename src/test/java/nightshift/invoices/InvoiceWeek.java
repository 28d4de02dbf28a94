package nightshift.invoices;

import java.util.List;
import nightshift.WholeApplication;
import nightshift.books.Vendors;
import nightshift.operations.Decisions;
import nightshift.operations.RunItem;
import nightshift.operations.Runs;
import org.springframework.beans.factory.annotation.Autowired;

/** The week of forty invoices and seven traps, through the whole application. */
abstract class InvoiceWeek extends WholeApplication {
    @Autowired
    Vendors vendors;

    @Autowired
    KnownVendors known;

    @Autowired
    Decisions decisions;

    @Autowired
    Runs runs;

    /** Each has an invoice that somebody approved. */
    void knowTheVendors() {
        processes.ask("quickbooks-refresh-copies", null);
        vendors.all().forEach(vendor -> known.approve(vendor.id(), vendor.name(), "test"));
    }

    /** One run over them, and what became of each. */
    List<RunItem> run() {
        processes.ask("invoices-run", "test");
        return decisions.itemsOf(runs.latest(1).get(0).id());
    }
}
