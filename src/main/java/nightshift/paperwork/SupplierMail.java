package nightshift.paperwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredAttachment;
import nightshift.operations.Work;
import nightshift.settings.Supplier;

/**
 * A mail of a supplier, or of somebody who pretends to be one, taken up for work.
 *
 * @param supplier the genuine sender; empty when it only pretends to be one, or nobody knows it
 * @param documents the attachments worth reading, those whose content was refused among them
 */
public record SupplierMail(Work work, OpenMail open, Optional<Supplier> supplier, List<StoredAttachment> documents) {
    public SupplierMail {
        documents = List.copyOf(documents);
    }

    /** What to read, the mail's own text last: where both report the same, the document is believed. */
    public List<MailPart> parts() {
        List<MailPart> parts =
                new ArrayList<>(documents.stream().map(SupplierMail::part).toList());
        parts.add(new MailPart.OwnText());
        return List.copyOf(parts);
    }

    private static MailPart part(StoredAttachment file) {
        if (file.sha256().isEmpty()) {
            return new MailPart.Refused(file);
        }
        return file.mailText() ? new MailPart.AttachedText(file) : new MailPart.File(file);
    }

    /** SHA-256 of the documents by their names. */
    public Map<String, String> contents() {
        Map<String, String> contents = new HashMap<>();
        documents.forEach(file -> file.sha256().ifPresent(content -> contents.put(file.name(), content)));
        return contents;
    }

    public String subject() {
        return open.mail().subject().isBlank() ? "(no subject)" : open.mail().subject();
    }
}
