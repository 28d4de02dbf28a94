package nightshift.documents;

import java.util.Optional;

/**
 * A document to read: an attachment's bytes, or a mail's own text as HTML or plain text (content type {@code text/html}
 * or {@code text/plain}, in UTF-8).
 *
 * @param sha256 lower case hex, key of the cache
 * @param poPattern regular expression for the store's purchase order numbers as this supplier prints them (whole value, any case)
 * @param mailText a mail's own text or that of a mail attached to it: read as a page, also where it is empty or looks like something else
 */
public record DocumentSource(
        String name,
        String contentType,
        byte[] content,
        String sha256,
        String supplier,
        Optional<String> poPattern,
        boolean mailText) {

    /** A file. */
    public DocumentSource(
            String name,
            String contentType,
            byte[] content,
            String sha256,
            String supplier,
            Optional<String> poPattern) {
        this(name, contentType, content, sha256, supplier, poPattern, false);
    }

    /** The same, as the text of a mail. */
    public DocumentSource asMailText() {
        return new DocumentSource(name, contentType, content, sha256, supplier, poPattern, true);
    }
}
