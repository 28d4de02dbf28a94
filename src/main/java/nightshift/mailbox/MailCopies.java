package nightshift.mailbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Copies of a mail, in several mailboxes for example: worked on once. A Message-ID alone proves none: programs repeat theirs, a mail
 * that is sent again with the missing file keeps it, and a stranger can put one that he saw on a mail of his own.
 */
@Repository
public class MailCopies {
    private static final Logger LOG = LoggerFactory.getLogger(MailCopies.class);

    private final JdbcClient jdbc;
    private final MailRows rows;

    public MailCopies(JdbcClient jdbc, MailRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Whether the same mail was classified before: Message-ID, sender, subject, time of writing and files. One that differs is work. */
    public boolean isCopy(StoredMail mail) {
        List<StoredMail> namesakes = namesakes(mail);
        boolean copy = namesakes.stream().anyMatch(other -> same(mail, other));
        if (!copy && !namesakes.isEmpty()) {
            LOG.warn(
                    "mail/{} has the Message-ID of mail/{}, but is another mail: both are worked on",
                    mail.id(),
                    namesakes.get(0).id());
        }
        return copy;
    }

    private List<StoredMail> namesakes(StoredMail mail) {
        return mail.internetMessageId()
                .map(messageId -> jdbc.sql("select * from mail where internet_message_id = :messageId and id <> :id"
                                + " and state = 'classified' order by id desc fetch first 50 rows only")
                        .param("messageId", messageId)
                        .param("id", mail.id())
                        .query(rows)
                        .list())
                .orElseGet(List::of);
    }

    private boolean same(StoredMail one, StoredMail other) {
        return sender(one).equals(sender(other))
                && one.subject().equals(other.subject())
                && sameWriting(one, other)
                && files(one).equals(files(other));
    }

    private static Optional<String> sender(StoredMail mail) {
        return mail.from().map(EmailAddress::value);
    }

    /** By when it says that it was written; where it does not say, by its text. */
    private static boolean sameWriting(StoredMail one, StoredMail other) {
        Optional<String> written = date(one.headers());
        return written.isPresent()
                ? written.equals(date(other.headers()))
                : one.bodyHtml().equals(other.bodyHtml());
    }

    private static Optional<String> date(Map<String, String> headers) {
        return Optional.ofNullable(headers.get("date")).map(String::strip);
    }

    /** What hangs on it, by content: the names and the order may differ. */
    private List<String> files(StoredMail mail) {
        return jdbc
                .sql("select coalesce(sha256, name) from attachment where mail_id = :mail")
                .param("mail", mail.id())
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
