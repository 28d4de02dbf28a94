package nightshift.mailbox;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what old mails hold. The row of each mail stays: when a mailbox has to be listed again, it is how a mail is known
 * as done. What is not settled keeps everything.
 */
@Repository
public class MailRetention {
    private static final String OPEN =
            "(m.received_at >= :before or m.state in ('new', 'complete') or m.id in (:unsettled))";

    static final String KEPT_FILES = "select a.sha256, a.mail_id from attachment a"
            + " join attachment_content c on c.sha256 = a.sha256 where c.removed is null";

    private final JdbcClient jdbc;

    public MailRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Removes the bytes of files that came with old mails only; name, size and hash stay.
     *
     * @param before mails received before this are old
     * @param unsettled mails on which something is open, whatever their age
     * @param why stands where the bytes were
     * @return how many files
     */
    @Transactional
    public int removeFiles(Instant before, List<Long> unsettled, String why, int atMost) {
        List<String> old = outdated(open(before, unsettled)).limit(atMost).toList();
        old.forEach(sha256 -> jdbc.sql(
                        "update attachment_content set content = :nothing, removed = :why where sha256 = :sha256")
                .param("nothing", new byte[0])
                .param("why", why)
                .param("sha256", sha256)
                .update());
        return old.size();
    }

    /** Answered by indexes alone: the rows hold the mails and files themselves, and to read all of them takes minutes after a year. */
    private Set<Long> open(Instant before, List<Long> unsettled) {
        Set<Long> open = new HashSet<>(unsettled);
        open.addAll(jdbc.sql("select id from mail where received_at >= :before"
                        + " union select id from mail where state in ('new', 'complete')")
                .param("before", at(before))
                .query(Long.class)
                .list());
        return open;
    }

    private Stream<String> outdated(Set<Long> open) {
        return jdbc.sql(KEPT_FILES).query(KeptFile.class).list().stream()
                .collect(toMap(KeptFile::sha256, file -> open.contains(file.mailId()), Boolean::logicalOr))
                .entrySet()
                .stream()
                .filter(file -> !file.getValue())
                .map(Map.Entry::getKey);
    }

    private record KeptFile(String sha256, long mailId) {}

    /**
     * Removes the text and the headers of old mails; sender, subject, time and what was made of it stay.
     *
     * @return how many
     */
    @Transactional
    public int removeTexts(Instant before, List<Long> unsettled, String why, int atMost) {
        List<Long> old = jdbc.sql(
                        "select m.id from mail m where m.text_removed is null and m.received_at < :before and not "
                                + OPEN + " order by m.id limit :most")
                .param("before", at(before))
                .param("unsettled", notEmpty(unsettled))
                .param("most", atMost)
                .query(Long.class)
                .list();
        if (!old.isEmpty()) {
            jdbc.sql("update mail set body_html = :text, headers = '{}', text_removed = :why where id in (:ids)")
                    .param("text", "<p>The text of this mail was " + why + ".</p>")
                    .param("why", why)
                    .param("ids", old)
                    .update();
        }
        return old.size();
    }

    /** SQL knows no empty list. */
    private static List<Long> notEmpty(List<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
