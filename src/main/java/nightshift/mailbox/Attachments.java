package nightshift.mailbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nightshift.core.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The attachments of stored mails; equal contents are kept once. */
@Repository
public class Attachments {
    private static final int LONGEST_NAME = 1000; // as in the columns
    private static final int LONGEST_TYPE = 300;
    private static final String SELECT = "select a.id, a.mail_id, a.name, a.content_type, a.size, a.inline,"
            + " coalesce(c.removed, a.refusal) refusal, case when c.removed is null then a.sha256 end sha256 from attachment a"
            + " left join attachment_content c on c.sha256 = a.sha256";

    private final JdbcClient jdbc;

    public Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores all attachments of a mail and marks the mail as complete, in one transaction. Repeatable. */
    @Transactional
    public void store(StoredMail mail, List<FetchedAttachment> files) {
        for (int position = 0; position < files.size(); position++) {
            FetchedAttachment file = files.get(position);
            insert(mail.id(), position, file, file.content().map(this::keep));
        }
        jdbc.sql("update mail set state = 'complete' where id = :id and state = 'new'")
                .param("id", mail.id())
                .update();
    }

    private String keep(byte[] content) {
        String sha256 = sha256(content);
        jdbc.sql("insert into attachment_content (sha256, content) values (:sha256, :content) on conflict do nothing")
                .param("sha256", sha256)
                .param("content", content)
                .update();
        // the same file came before, and its bytes were removed since
        jdbc.sql("update attachment_content set content = :content, removed = null"
                        + " where sha256 = :sha256 and removed is not null")
                .param("sha256", sha256)
                .param("content", content)
                .update();
        return sha256;
    }

    private void insert(long mailId, int position, FetchedAttachment file, Optional<String> sha256) {
        jdbc.sql("insert into attachment (mail_id, position, name, content_type, size, inline, sha256, refusal) values"
                        + " (:mail, :position, :name, :type, :size, :inline, :sha256, :refusal) on conflict do nothing")
                .param("mail", mailId)
                .param("position", position)
                .param("name", StorableText.of(file.name(), LONGEST_NAME))
                .param("type", StorableText.of(file.contentType(), LONGEST_TYPE))
                .param("size", file.size())
                .param("inline", file.inline())
                .param("sha256", sha256.orElse(null))
                .param("refusal", file.refusal().orElse(null))
                .update();
    }

    public List<StoredAttachment> of(long mailId) {
        return jdbc.sql(SELECT + " where a.mail_id = :mail order by a.position")
                .param("mail", mailId)
                .query(Attachments::attachment)
                .list();
    }

    /** The attachments of this mail and of the earlier ones of its sender's in its thread, the latest mail first. */
    public List<StoredAttachment> ofThread(StoredMail mail) {
        return jdbc.sql(SELECT + " join mail m on m.id = a.mail_id where m.mailbox = :mailbox and m.received_at <= :at"
                        + " and (m.id = :mail or (m.conversation_id = :thread and m.from_address = :from))"
                        + " order by m.received_at desc, a.position")
                .param("mailbox", mail.mailbox().value())
                .param("at", OffsetDateTime.ofInstant(mail.receivedAt(), ZoneOffset.UTC))
                .param("mail", mail.id())
                .param("thread", mail.conversationId().orElse(null))
                .param("from", mail.from().map(EmailAddress::value).orElse(null))
                .query(Attachments::attachment)
                .list();
    }

    private static StoredAttachment attachment(ResultSet row, int number) throws SQLException {
        return new StoredAttachment(
                row.getLong("id"),
                row.getLong("mail_id"),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getBoolean("inline"),
                Optional.ofNullable(row.getString("sha256")),
                Optional.ofNullable(row.getString("refusal")));
    }

    /** The bytes of an attachment; none where its content was not taken in. */
    public byte[] contentOf(StoredAttachment file) {
        return file.sha256().map(this::content).orElseGet(() -> new byte[0]);
    }

    /** The bytes of the file with this digest; empty where none was stored, or its bytes were removed since. */
    public Optional<byte[]> stored(String sha256) {
        return jdbc.sql("select content from attachment_content where sha256 = :sha256 and removed is null")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private byte[] content(String sha256) {
        return jdbc.sql("select content from attachment_content where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** Lower case hex. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
