package nightshift.invoices;

import java.time.Duration;
import nightshift.books.QuickBooksSettings;
import nightshift.core.Workflow;
import nightshift.operations.Prerequisite;
import org.springframework.stereotype.Component;

/** The company whose books invoices are entered into. Without one nobody works on them. */
@Component
class ConnectedBooks implements Prerequisite {
    private final QuickBooksSettings books;

    ConnectedBooks(QuickBooksSettings books) {
        this.books = books;
    }

    @Override
    public Workflow workflow() {
        return Workflow.INVOICES;
    }

    @Override
    public boolean isMet() {
        return books.configured();
    }

    @Override
    public String what() {
        return "a QuickBooks company (nightshift.quickbooks)";
    }

    /** Long enough to connect the books after the mailboxes; later people have entered them by hand. */
    @Override
    public Duration worthDoingFor() {
        return Duration.ofDays(14);
    }
}
