package nightshift.mailbox;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds stored mails by who sent them or what stands in their subject. */
@Repository
public class MailSearch {
    /** Shorter words stand in every second subject. */
    private static final int SHORTEST = 3;

    private final JdbcClient jdbc;

    MailSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param text a mail address or the beginning of one, or words of a subject
     * @return row ids, newest first
     */
    public List<Long> find(String text, int atMost) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.length() < SHORTEST) {
            return List.of();
        }
        String escaped = plain.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return jdbc.sql("select id from mail where from_address like :begin escape '!'"
                        + " or lower(subject) like :within escape '!' order by id desc limit :most")
                .param("begin", escaped + "%")
                .param("within", "%" + escaped + "%")
                .param("most", atMost)
                .query(Long.class)
                .list();
    }
}
