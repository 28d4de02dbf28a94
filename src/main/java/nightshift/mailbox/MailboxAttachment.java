package nightshift.mailbox;

import nightshift.core.EmailAddress;

/**
 * An attachment in a mailbox, without its content. Body of {@code direct:mailbox-attachment}.
 *
 * @param size in bytes, a bit larger than the file
 * @param contentType as claimed; PDFs often come as {@code application/octet-stream}
 */
public record MailboxAttachment(
        EmailAddress mailbox,
        String graphId,
        String attachmentId,
        String name,
        String contentType,
        long size,
        boolean inline,
        Kind kind) {
    public enum Kind {
        FILE,
        /** A mail inside the mail: its content is MIME, read it with {@link NestedMail}. */
        MAIL,
        /** A link to a cloud file: it has no content here. */
        CLOUD_LINK
    }
}
