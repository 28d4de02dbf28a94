package nightshift.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nightshift.core.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each mailbox folder was read, and who reads it now: one poller for each folder over all processes. */
@Repository
public class MailCursors {
    /** The folder whose new mail is work. Older mail that is taken in on purpose has cursors of its own. */
    public static final String INBOX = "inbox";

    private static final Duration LONGEST_POLL = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    public MailCursors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether another living process reads this folder right now. A run waits for it: what the other is storing is this
     * run's work.
     */
    public boolean isReadElsewhere(EmailAddress mailbox, String folder, String poller, List<String> living) {
        return jdbc.sql("select poller from mailbox_cursor where mailbox = :mailbox and folder = :folder"
                        + " and poller is not null and polls_until >= :now")
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .param("now", at(Instant.now(clock)))
                .query(String.class)
                .optional()
                .filter(other -> !other.equals(poller) && living.contains(other))
                .isPresent();
    }

    /**
     * Takes the folder for one poll, also from a process that died over it.
     *
     * @param startsAt used only when the folder was never read before
     * @param living the processes that are alive
     * @return none when another poller has it
     */
    public List<MailCursor> take(
            EmailAddress mailbox, String folder, Instant startsAt, String poller, List<String> living) {
        Instant now = Instant.now(clock);
        jdbc.sql("insert into mailbox_cursor (mailbox, folder, starts_at)"
                        + " values (:mailbox, :folder, :startsAt) on conflict do nothing")
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .param("startsAt", at(startsAt))
                .update();
        int taken = jdbc.sql("update mailbox_cursor set poller = :poller, polls_until = :until"
                        + " where mailbox = :mailbox and folder = :folder"
                        + " and (poller is null or poller = :poller or poller not in (:living) or polls_until < :now)")
                .param("poller", poller)
                .param("until", at(now.plus(LONGEST_POLL)))
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .param("living", living.isEmpty() ? List.of(poller) : living)
                .param("now", at(now))
                .update();
        return taken == 1 ? List.of(find(mailbox, folder)) : List.of();
    }

    /** Mailboxes whose Inbox was read before. */
    public List<EmailAddress> mailboxes() {
        return jdbc
                .sql("select mailbox from mailbox_cursor where folder = :folder order by mailbox")
                .param("folder", INBOX)
                .query(String.class)
                .list()
                .stream()
                .map(EmailAddress::new)
                .toList();
    }

    /** From when on mail of this mailbox is new mail; empty before its first poll. */
    Optional<Instant> newMailSince(EmailAddress mailbox) {
        return jdbc.sql("select starts_at from mailbox_cursor where mailbox = :mailbox and folder = :folder")
                .param("mailbox", mailbox.value())
                .param("folder", INBOX)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    public void release(MailCursor cursor, String poller) {
        jdbc.sql("update mailbox_cursor set poller = null"
                        + " where mailbox = :mailbox and folder = :folder and poller = :poller")
                .param("mailbox", cursor.mailbox().value())
                .param("folder", cursor.folder())
                .param("poller", poller)
                .update();
    }

    /** Saves where to go on; called within the transaction that stores the page's mails. */
    MailCursor moveTo(MailCursor cursor, DeltaPage page) {
        Optional<String> link =
                page.startAgain() ? Optional.empty() : page.nextLink().or(page::deltaLink);
        jdbc.sql("update mailbox_cursor set link = :link, read_until = coalesce(:end, read_until)"
                        + " where mailbox = :mailbox and folder = :folder")
                .param("link", link.orElse(null))
                .param(
                        "end",
                        page.deltaLink().map(complete -> at(Instant.now(clock))).orElse(null))
                .param("mailbox", cursor.mailbox().value())
                .param("folder", cursor.folder())
                .update();
        return find(cursor.mailbox(), cursor.folder());
    }

    private MailCursor find(EmailAddress mailbox, String folder) {
        return jdbc.sql(
                        "select starts_at, link, read_until from mailbox_cursor where mailbox = :mailbox and folder = :folder")
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .query((rs, n) -> new MailCursor(
                        mailbox,
                        folder,
                        rs.getObject(1, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(rs.getString(2)),
                        Optional.ofNullable(rs.getObject(3, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
