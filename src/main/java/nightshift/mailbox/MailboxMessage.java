package nightshift.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;

/**
 * A mail as it lies in a mailbox.
 *
 * @param folder as asked; for a single message the id Outlook has for its folder
 * @param graphId immutable, case-sensitive
 * @param from empty when the mail names no sender that can be read
 * @param replyTo where an answer goes; an address that cannot be read is kept as one of nobody
 * @param receivedAt empty only where Outlook gave none
 * @param headers internet headers by lower case name, of repeated ones the first; only in a delta and for a single message
 * @param bodyHtml empty in lists
 * @param complete whether Outlook gave the whole message; a change may carry only what changed: then ask {@code
 *     direct:mailbox-message}
 */
public record MailboxMessage(
        EmailAddress mailbox,
        String folder,
        String graphId,
        Optional<String> internetMessageId,
        Optional<String> conversationId,
        Optional<EmailAddress> from,
        Optional<String> fromName,
        List<EmailAddress> replyTo,
        String subject,
        Optional<Instant> receivedAt,
        Map<String, String> headers,
        String bodyHtml,
        boolean hasAttachments,
        boolean draft,
        boolean complete) {
    public MailboxMessage {
        replyTo = List.copyOf(replyTo);
        headers = Map.copyOf(headers);
    }
}
