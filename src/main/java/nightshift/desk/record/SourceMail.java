package nightshift.desk.record;

import java.time.Instant;
import java.util.List;
import nightshift.mailbox.StoredAttachment;

/**
 * The mail an item came with.
 *
 * @param from name and address as the mail claims them
 * @param verdict what the mail was taken for, and why
 */
public record SourceMail(
        long id,
        String from,
        String mailbox,
        String subject,
        Instant receivedAt,
        String verdict,
        List<MailText.Piece> text,
        List<StoredAttachment> attachments) {
    public SourceMail {
        text = List.copyOf(text);
        attachments = List.copyOf(attachments);
    }
}
