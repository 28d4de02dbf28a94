package nightshift.mailbox;

import java.util.Locale;
import java.util.Optional;

/**
 * An attachment of a stored mail; the bytes are kept once by their hash. Files from inside a zip or an attached mail are
 * attachments of their own with a path-like name ({@code forwarded.eml/slip.pdf}).
 *
 * @param name no other file of the mail has it ({@link DistinctNames})
 * @param sha256 lower case hex; empty when the content was not taken (too large, a cloud link) or was removed after some time, with the
 *     reason in refusal
 */
public record StoredAttachment(
        long id,
        long mailId,
        String name,
        String contentType,
        long size,
        boolean inline,
        Optional<String> sha256,
        Optional<String> refusal) {
    /** How the text of a mail is named that was attached to the mail. */
    public static final String MAIL_TEXT = "text.mail";

    public boolean mailText() {
        return name.endsWith("/" + MAIL_TEXT);
    }

    /** Whether its name or its content type says that it is a PDF. */
    public boolean claimsPdf() {
        return contentType.equals("application/pdf")
                || name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
