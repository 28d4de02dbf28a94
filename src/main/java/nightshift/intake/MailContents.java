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

    /** How works and dead letters call a mail: {@code mail/12}. @param seen the contents, or the name itself where nothing could be seen */
    public static String nameOf(Object seen) {
        return seen instanceof MailContents contents ? "mail/" + contents.mail().id() : seen.toString();
    }

    boolean has(DocumentKind kind) {
        return documents.contains(kind);
    }
}
