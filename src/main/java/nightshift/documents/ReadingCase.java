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
    public boolean hasWords() {
        return document.pages().stream().anyMatch(page -> !page.words().isEmpty());
    }
}
