package nightshift.documents.invoices;

import nightshift.documents.Document;
import nightshift.documents.DocumentSource;

/**
 * Exact reading of one supplier's invoices, for a supplier whose invoices always look alike. One file each, found by
 * injection; a new layout is one class and its examples test.
 */
public interface InvoiceLayout {
    /** Short name in lower case with dashes; the reading says {@code layout:NAME}. */
    String name();

    /** Whether this is that supplier's invoice, by what is always printed on it. Must not match any other document. */
    boolean recognizes(Document document);

    /** Reads it. What the layout promises and the page does not show makes the document unreadable, never a guess. */
    InvoiceReading read(Document document, DocumentSource source);
}
