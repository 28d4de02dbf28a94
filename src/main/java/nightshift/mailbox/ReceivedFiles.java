package nightshift.mailbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that suppliers sent by mail. */
@Repository
public class ReceivedFiles {
    private final JdbcClient jdbc;

    public ReceivedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this supplier sent since then, newest first. Mail of somebody who only pretends to be him is not his. */
    public List<ReceivedFile> of(String supplier, Instant since) {
        return jdbc.sql("select m.id, a.name, a.sha256, m.received_at from attachment a join mail m on m.id = a.mail_id"
                        + " join attachment_content c on c.sha256 = a.sha256 where m.supplier = :supplier"
                        + " and m.classification <> 'suspicious' and m.received_at >= :since and c.removed is null"
                        + " order by m.received_at desc, m.id desc, a.position")
                .param("supplier", supplier)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, n) -> new ReceivedFile(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
