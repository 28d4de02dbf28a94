package nightshift.intake;

import java.util.List;
import nightshift.documents.DocumentKind;
import nightshift.mailbox.StoredMail;

/**
 * A mail with what its documents are.
 *
 * @param text subject and body without markup
 * @param files what its files are called, those that were attached on purpose
 * @param documents the kind of each attached document that could be judged
 * @param unjudged how many attached documents could not be judged (encrypted, pictures, too large)
 */
public record MailContents(
        StoredMail mail, String text, List<String> files, List<DocumentKind> documents, int unjudged) {
    public MailContents {
        files = List.copyOf(files);
        documents = List.copyOf(documents);
    }

    boolean has(DocumentKind kind) {
        return documents.contains(kind);
    }
}
