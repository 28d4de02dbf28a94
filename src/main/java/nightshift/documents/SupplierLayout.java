package nightshift.documents;

/**
 * Exact reading of one supplier's documents, for a supplier whose confirmations always look alike. One file each in
 * {@code documents.layouts}, found by injection; a new layout is one class and its examples test.
 */
public interface SupplierLayout {
    /** Short name in lower case with dashes; the reading says {@code layout:NAME}. */
    String name();

    /** Whether this is that supplier's document, by what is always printed on it. Must not match any other document. */
    boolean recognizes(Document document);

    /** Reads it. What the layout promises and the page does not show makes the document unreadable, never a guess. */
    DocumentReading read(Document document, DocumentSource source);
}
