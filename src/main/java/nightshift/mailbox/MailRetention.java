package nightshift.mailbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
        List<String> old = jdbc.sql("select c.sha256 from attachment_content c where c.removed is null"
                        + " and exists (select 1 from attachment a where a.sha256 = c.sha256)"
                        + " and not exists (select 1 from attachment a join mail m on m.id = a.mail_id"
                        + " where a.sha256 = c.sha256 and " + OPEN + ") limit :most")
                .param("before", at(before))
                .param("unsettled", notEmpty(unsettled))
                .param("most", atMost)
                .query(String.class)
                .list();
        old.forEach(sha256 -> jdbc.sql(
                        "update attachment_content set content = :nothing, removed = :why where sha256 = :sha256")
                .param("nothing", new byte[0])
                .param("why", why)
                .param("sha256", sha256)
                .update());
        return old.size();
    }

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
