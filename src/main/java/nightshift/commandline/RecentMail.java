package nightshift.commandline;

import java.time.Instant;
import java.util.List;
import nightshift.core.EmailAddress;

/** Reads mail without storing it or touching it in the mailbox. */
@FunctionalInterface
public interface RecentMail {
    List<SeenMail> since(EmailAddress mailbox, Instant since);
}
