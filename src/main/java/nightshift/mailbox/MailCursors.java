package nightshift.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nightshift.core.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each mailbox folder was read, and who reads it now: one poller for each folder over all processes. */
@Repository
public class MailCursors {
    private static final Duration LONGEST_POLL = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    public MailCursors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the folder for one poll.
     *
     * @param startsAt used only when the folder was never read before
     * @return empty when another poller has it
     */
    public Optional<MailCursor> take(EmailAddress mailbox, String folder, Instant startsAt, String poller) {
        Instant now = Instant.now(clock);
        jdbc.sql("insert into mailbox_cursor (mailbox, folder, starts_at, updated_at)"
                        + " values (:mailbox, :folder, :startsAt, :now) on conflict do nothing")
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .param("startsAt", at(startsAt))
                .param("now", at(now))
                .update();
        int taken = jdbc.sql("update mailbox_cursor set poller = :poller, polls_until = :until"
                        + " where mailbox = :mailbox and folder = :folder"
                        + " and (poller is null or poller = :poller or polls_until < :now)")
                .param("poller", poller)
                .param("until", at(now.plus(LONGEST_POLL)))
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .param("now", at(now))
                .update();
        return taken == 1 ? Optional.of(find(mailbox, folder)) : Optional.empty();
    }

    public void release(EmailAddress mailbox, String folder, String poller) {
        jdbc.sql("update mailbox_cursor set poller = null"
                        + " where mailbox = :mailbox and folder = :folder and poller = :poller")
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .param("poller", poller)
                .update();
    }

    /** Saves where to go on; called within the transaction that stores the page's mails. */
    void moveTo(EmailAddress mailbox, String folder, Optional<String> link) {
        jdbc.sql("update mailbox_cursor set link = :link, updated_at = :now"
                        + " where mailbox = :mailbox and folder = :folder")
                .param("link", link.orElse(null))
                .param("now", at(Instant.now(clock)))
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .update();
    }

    private MailCursor find(EmailAddress mailbox, String folder) {
        return jdbc.sql("select starts_at, link from mailbox_cursor where mailbox = :mailbox and folder = :folder")
                .param("mailbox", mailbox.value())
                .param("folder", folder)
                .query((rs, n) -> new MailCursor(
                        mailbox,
                        folder,
                        rs.getObject(1, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(rs.getString(2))))
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
