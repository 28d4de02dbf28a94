package nightshift.mailbox;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a mail given as MIME.
 *
 * @param html the body as HTML, empty where the mail has none
 * @param text the body as plain text, empty where the mail has none
 * @param files its attachments; those of attached mails with a path-like name
 * @param problem what could not be read, in a sentence; the rest was read nevertheless
 */
public record MailParts(String subject, String html, String text, List<MailFile> files, Optional<String> problem) {
    public MailParts {
        files = List.copyOf(files);
    }

    boolean nothingFound() {
        return html.isBlank() && text.isBlank() && files.isEmpty();
    }
}
