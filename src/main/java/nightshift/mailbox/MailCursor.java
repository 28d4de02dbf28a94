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
    private static final Duration OVERLAP = Duration.ofDays(2);

    /** Where to begin without a link: after Outlook dropped one, the two days before the last look are read again. */
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
