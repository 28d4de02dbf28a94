package nightshift.documents;

import java.util.Optional;

/**
 * A document to read: an attachment's bytes, or a mail's own text as HTML or plain text (content type {@code text/html}
 * or {@code text/plain}, in UTF-8).
 *
 * @param sha256 lower case hex, key of the cache
 * @param poPattern regular expression for the store's purchase order numbers as this supplier prints them (whole value, any case)
 */
public record DocumentSource(
        String name, String contentType, byte[] content, String sha256, String supplier, Optional<String> poPattern) {}
