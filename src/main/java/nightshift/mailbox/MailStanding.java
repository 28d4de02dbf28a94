package nightshift.mailbox;

import java.time.Instant;

/** How a mail of ours stands in the mailbox. */
public sealed interface MailStanding {
    record NotThere() implements MailStanding {}

    /**
     * A draft that was not sent.
     *
     * @param touchedAt when it was made or last changed
     */
    record Waiting(String id, Instant touchedAt) implements MailStanding {}

    record Sent(String id) implements MailStanding {}
}
