package nightshift.documents.invoices;

import java.util.Optional;
import nightshift.core.Reason;

/** What came of reading one document as an invoice. */
public sealed interface InvoiceReading {
    /** The document's file name, or {@code mail text}. */
    String document();

    /**
     * Its values could be read. It may still be a credit memo or a statement, see {@link Invoice#kind}.
     *
     * @param reader which reader read it: {@code layout:NAME}, {@code ai:MODEL} or {@code generic}
     */
    record Read(String document, String reader, Invoice invoice) implements InvoiceReading {}

    /** It is a proper document, but no paper about money. */
    record NoInvoice(String document, String why) implements InvoiceReading {}

    /**
     * It cannot be read: a person has to look.
     *
     * @param seen what a model saw on the pictures of a scan: it only fills in a person's form
     */
    record Unreadable(String document, Reason reason, Optional<Invoice> seen) implements InvoiceReading {
        public Unreadable(String document, Reason reason) {
            this(document, reason, Optional.empty());
        }
    }
}
