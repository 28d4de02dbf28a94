package nightshift.documents;

import java.util.Optional;
import nightshift.core.Reason;

/**
 * An opened document on its way to its reader.
 *
 * @param kind what it is, judged by its words
 * @param injection text in it that talks to a machine: such a document is never shown to a model, and a person looks at it
 */
public record ReadingCase(DocumentSource source, Document document, DocumentKind kind, Optional<Reason> injection) {
    /** Whether it came as a PDF; a mail's own text is one page numbered 0. */
    public boolean isPdf() {
        return document.pages().stream().allMatch(page -> page.number() > 0);
    }

    public boolean hasWords() {
        return document.pages().stream().anyMatch(page -> !page.words().isEmpty());
    }
}
