package nightshift.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nightshift.core.EmailAddress;

/** A draft we laid into a mailbox for a person to send. */
public interface LaidDraft {
    /** So long after it seemed deleted it is still looked for: the index and Sent Items lag, and people take things out of Deleted Items. */
    Duration MAY_TURN_UP_WITHIN = Duration.ofDays(1);

    EmailAddress mailbox();

    /** Under which it is found again. */
    String reference();

    /** Since when it was not found at each look; empty where the last one found it. */
    Optional<Instant> missingSince();
}
