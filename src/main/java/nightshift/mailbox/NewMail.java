package nightshift.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;

/** A mail as the mailbox gives it, before it is stored. */
public record NewMail(
        String graphId,
        Optional<String> internetMessageId,
        Optional<String> conversationId,
        Optional<EmailAddress> from,
        Optional<String> fromName,
        List<EmailAddress> replyTo,
        String subject,
        Instant receivedAt,
        Map<String, String> headers,
        String bodyHtml) {
    public NewMail {
        replyTo = List.copyOf(replyTo);
        headers = Map.copyOf(headers);
    }
}
