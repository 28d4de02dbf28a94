package nightshift.mailbox;

import java.time.Instant;
import java.util.Optional;
import nightshift.microsoftgraph.GraphMessage;

/**
 * A mail of ours that went out.
 *
 * @param id immutable in its mailbox
 */
public record SentMail(String id, Optional<Instant> sentAt, Optional<String> conversationId) {
    static SentMail of(GraphMessage message) {
        return new SentMail(
                message.id(),
                Optional.ofNullable(message.sentDateTime()).or(() -> Optional.ofNullable(message.receivedDateTime())),
                Optional.ofNullable(message.conversationId()));
    }
}
