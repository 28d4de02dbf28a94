package nightshift.mailbox;

import java.util.Optional;

/** The stored mail behind a work, by row id. */
@FunctionalInterface
public interface MailLookup {
    Optional<StoredMail> mail(long id);
}
