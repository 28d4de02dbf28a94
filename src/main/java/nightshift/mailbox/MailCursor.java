package nightshift.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nightshift.core.EmailAddress;

/**
 * How far a folder of a mailbox was read.
 *
 * @param startsAt mail received before is never work
 * @param link where to go on; empty: begin. Holds a token, so it is never printed
 * @param readUntil when it was last read to the end; empty: never
 */
public record MailCursor(
        EmailAddress mailbox, String folder, Instant startsAt, Optional<String> link, Optional<Instant> readUntil) {
    /** Long enough that mail is seen which a person moves into the Inbox days after it came; short enough for Graph's 5,000 mails. */
    private static final Duration OVERLAP = Duration.ofDays(7);

    /** Where to begin without a link: after Outlook dropped one, the week before the last look are read again. */
    public Instant readFrom() {
        return readUntil
                .map(time -> time.minus(OVERLAP))
                .filter(time -> time.isAfter(startsAt))
                .orElse(startsAt);
    }

    @Override
    public String toString() {
        return "MailCursor[" + mailbox + "/" + folder + ", startsAt=" + startsAt + "]";
    }
}
