package nightshift.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;

/**
 * A mail as it was stored, once, before anything else happened with it.
 *
 * @param id row id
 * @param graphId immutable id in the mailbox, case-sensitive
 * @param internetMessageId the same for copies in several mailboxes
 * @param from empty when the mail names no sender that can be read
 * @param headers the internet headers by lower case name; of repeated ones the first
 * @param bodyHtml the whole body as HTML (as Outlook sanitized it), empty for a mail without text
 */
public record StoredMail(
        long id,
        EmailAddress mailbox,
        String folder,
        String graphId,
        Optional<String> internetMessageId,
        Optional<String> conversationId,
        Optional<EmailAddress> from,
        Optional<String> fromName,
        List<EmailAddress> replyTo,
        String subject,
        Instant receivedAt,
        Map<String, String> headers,
        String bodyHtml,
        boolean backfill) {
    public StoredMail {
        replyTo = List.copyOf(replyTo);
        headers = Map.copyOf(headers);
    }

    /** Under which name it lies in its mailbox. */
    public MessageRef reference() {
        return new MessageRef(mailbox, graphId);
    }
}
