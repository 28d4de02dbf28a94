package nightshift.intake;

import java.time.Instant;
import nightshift.core.EmailAddress;

/**
 * One look into a mailbox folder.
 *
 * @param folder as Outlook calls it
 * @param cursor name under which it is kept how far this was read
 * @param startsAt mail received before is never work; counts only at the first look
 * @param backfill whether older mail is taken in on purpose; what is decided of it stays in shadow
 */
public record MailPoll(EmailAddress mailbox, String folder, String cursor, Instant startsAt, boolean backfill) {}
