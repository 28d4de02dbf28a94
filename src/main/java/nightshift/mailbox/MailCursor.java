package nightshift.mailbox;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.EmailAddress;

/**
 * How far a folder of a mailbox was read.
 *
 * @param startsAt mail received before is never work
 * @param link where to go on; empty: from the start. Holds a token, so it is never printed
 */
public record MailCursor(EmailAddress mailbox, String folder, Instant startsAt, Optional<String> link) {
    @Override
    public String toString() {
        return "MailCursor[" + mailbox + "/" + folder + ", startsAt=" + startsAt + "]";
    }
}
