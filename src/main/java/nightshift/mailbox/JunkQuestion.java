package nightshift.mailbox;

import java.time.Instant;
import nightshift.core.EmailAddress;

/** What lies in the junk folder since then? Body of {@code direct:mailbox-list-junk}. */
public record JunkQuestion(EmailAddress mailbox, Instant since) {}
