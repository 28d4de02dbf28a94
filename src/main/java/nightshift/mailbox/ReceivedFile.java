package nightshift.mailbox;

import java.time.Instant;

/**
 * A file that hung on a mail.
 *
 * @param sha256 under which its bytes are stored
 */
public record ReceivedFile(long mailId, String name, String sha256, Instant receivedAt) {}
